import { all, attribute, nameOf } from './dom.ts';

/** A field of several runs: what Word computes at a place, and what it showed last. */
export interface Field {
  begin: Element;
  /** Where its result begins; a field may have none. */
  separate: Element | undefined;
  /** `HYPERLINK "https://…"`, whole. */
  instruction: string;
  /** The elements that the instruction is written in. */
  instructions: Element[];
  /** What stands within the instruction as if it were text: results of other fields that it asks. Nobody sees it. */
  unseen: Element[];
}

const content = ['w:t', 'w:sym', 'w:drawing', 'w:pict', 'w:object'];

/** The fields of a part, in the order of their ends; one without an end is none. */
export function fieldsIn(root: Element): Field[] {
  const open: Field[] = [];
  const found: Field[] = [];
  const marks = all(root, 'w:fldChar');
  if (marks.length === 0) return found;
  for (const element of all(root, 'w:fldChar', 'w:instrText', ...content)) {
    const last = open.at(-1);
    if (nameOf(element) === 'w:instrText') {
      if (!last || last.separate) continue;
      last.instruction += element.textContent ?? '';
      last.instructions.push(element);
    } else if (nameOf(element) !== 'w:fldChar') {
      open.find(({ separate }) => !separate)?.unseen.push(element);
    } else if (attribute(element, 'w:fldCharType') === 'begin')
      open.push({
        begin: element,
        separate: undefined,
        instruction: '',
        instructions: [],
        unseen: [],
      });
    else if (attribute(element, 'w:fldCharType') === 'separate') {
      if (last) last.separate ??= element;
    } else if (last) found.push(...open.splice(-1));
  }
  return found;
}

/** The words of an instruction: blanks part them, but not within quotation marks. */
export const instructionWords = (instruction: string): string[] =>
  [...instruction.matchAll(/"((?:\\.|[^"\\])*)"|[^\s"]+/g)].map(([whole, quoted]) =>
    quoted === undefined ? whole : quoted.replace(/\\(["\\])/g, '$1'),
  );

/** Where a HYPERLINK leads: an address, a place in it or in the file; undefined for other instructions. */
export function linkOf(instruction: string): { address: string; anchor: string } | undefined {
  const [name = '', ...words] = instructionWords(instruction);
  if (name.toUpperCase() !== 'HYPERLINK') return undefined;
  const link = { address: '', anchor: '' };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '\\l') link.anchor = words[++i] ?? '';
    // A tip, a frame: what follows is no address.
    else if (word === '\\o' || word === '\\t') i++;
    else if (!/^\\[a-z*@#]/i.test(word) || /^\\\\/.test(word)) link.address ||= word;
  }
  return link;
}
