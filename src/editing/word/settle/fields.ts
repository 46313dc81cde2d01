import {
  all,
  around,
  at,
  attribute,
  kid,
  kids,
  make,
  makeRun,
  nameOf,
  remove,
  replaceBy,
  valueOf,
} from '../ooxml/dom.ts';
import { fieldsIn, instructionWords, linkOf } from '../ooxml/fields.ts';
import { lineOf } from '../ooxml/words.ts';
import type { Story } from './story.ts';

/** Fields that show nothing while they have no result: entries of an index, questions, choices between texts. */
const quiet = new Set(
  (
    'XE TC TA RD SET ASK PRIVATE ADVANCE NEXT NEXTIF SKIPIF IF COMPARE FORMTEXT FORMCHECKBOX FORMDROPDOWN TOC INDEX ' +
    'TOA BIBLIOGRAPHY HYPERLINK MERGEFIELD REF PAGEREF NOTEREF STYLEREF FILLIN QUOTE DOCPROPERTY DOCVARIABLE'
  ).split(' '),
);

/** Fields become their results; what Word computes on paper only, and a button's words, are told. */
export function openFields(story: Story): void {
  openSimple(story);
  for (const field of fieldsIn(story.root)) {
    for (const element of field.unseen) remove(element);
    tellField(story, field.instruction, field.begin, field.separate === undefined);
    const link = linkOf(field.instruction);
    const [first, ...others] = field.instructions;
    if (!link || !first) continue;
    // Written as its reader knows it, with the place of the page behind the address.
    first.textContent = link.address
      ? ` HYPERLINK "${withAnchor(link)}" `
      : // One that leads nowhere is none.
        link.anchor && ` HYPERLINK \\l "${link.anchor}" `;
    for (const other of others) remove(other);
  }
  openLists(story);
  tellComputed(story);
}

const withAnchor = ({ address, anchor }: { address: string; anchor: string }) =>
  `${address}${anchor && !address.includes('#') ? `#${anchor}` : ''}`.replaceAll('"', '%22');

/** A field in one element: a link becomes one of several runs, others their results. */
function openSimple(story: Story): void {
  for (const simple of all(story.root, 'w:fldSimple')) {
    const instruction = attribute(simple, 'w:instr') ?? '';
    tellField(story, instruction, simple, lineOf(simple) === '');
    if (!linkOf(instruction)) {
      replaceBy(simple);
      continue;
    }
    const mark = (fldCharType: string) =>
      make(simple, 'r', {}, make(simple, 'fldChar', { fldCharType }));
    const text = make(simple, 'instrText');
    text.textContent = instruction;
    replaceBy(simple, [
      mark('begin'),
      make(simple, 'r', {}, text),
      mark('separate'),
      ...kids(simple),
      mark('end'),
    ]);
  }
}

function tellField({ tell }: Story, instruction: string, near: Element, isEmpty: boolean): void {
  const [name = '', ...words] = instructionWords(instruction);
  const kind = name.toUpperCase();
  if (kind === 'MACROBUTTON' || kind === 'GOTOBUTTON') {
    if (words.length > 1) tell('prompt', near, words.slice(1).join(' '), '');
  } else if (isEmpty && kind && !quiet.has(kind)) tell('field', near, instruction.trim(), '');
}

/** What was chosen from a list of an old form stands nowhere as text. */
function openLists({ root }: Story): void {
  for (const begin of all(root, 'w:fldChar')) {
    const list = at(begin, 'w:ffData', 'w:ddList');
    if (!list) continue;
    const entries = kids(list).filter((child) => nameOf(child) === 'w:listEntry');
    const chosen = valueOf(entries[Number(valueOf(kid(list, 'w:result')) ?? 0)]);
    const run = around(begin, 'w:r');
    if (chosen?.trim() && run) run.parentNode?.insertBefore(makeRun(run, chosen), run);
  }
}

/** The day of printing and the number of the page have elements of their own. */
const computed: Record<string, string> = {
  'w:dayShort': 'ngày',
  'w:dayLong': 'thứ trong tuần',
  'w:monthShort': 'tháng',
  'w:monthLong': 'tháng',
  'w:yearShort': 'năm',
  'w:yearLong': 'năm',
  'w:pgNum': 'số trang',
};

function tellComputed({ root, tell }: Story): void {
  for (const element of all(root, ...Object.keys(computed))) {
    tell('field', element, computed[nameOf(element)] ?? '', '');
    remove(element);
  }
}
