import { all, insertAfter, insertFirst, kid, make, makeRun, remove } from '../ooxml/dom.ts';
import type { Label } from '../ooxml/numbering.ts';
import { lineOf, wordsIn } from '../ooxml/words.ts';
import type { Story } from './story.ts';

/** Signs around a computed number on its way through the reader; no file brings them, `openSigns` has taken them out. */
const open = '\ue000';
const close = '\ue001';

/** The computed number that stands before some words, and the words. */
export function numberBefore(text: string): { number: number | undefined; rest: string } {
  const [whole, digits] = /^\s*\ue000(\d+)\ue001/.exec(text) ?? [];
  return whole === undefined
    ? { number: undefined, rest: text }
    : { number: Number(digits), rest: text.slice(whole.length) };
}

/** Writes what Word computes before paragraphs as text; a plain `1.` stays a list, with its number at hand. */
export function writeNumbers(
  { styles, tell }: Pick<Story, 'styles' | 'tell'>,
  labels: ReadonlyMap<Element, Label>,
): string[] {
  const written: string[] = [];
  for (const [paragraph, label] of labels) {
    if (!paragraph.parentNode || !hasWords(paragraph)) continue;
    const properties = kid(paragraph, 'w:pPr') ?? insertFirst(paragraph, make(paragraph, 'pPr'));
    const isHeading = /^heading \d/.test(styles.styleName(paragraph));
    const isList = label.plain !== undefined && !isHeading;
    const old = kid(properties, 'w:numPr');
    if (old) remove(old);
    const keeps = isList || (label.text === '' && !isHeading);
    properties.appendChild(
      make(
        paragraph,
        'numPr',
        {},
        make(paragraph, 'ilvl', { val: String(keeps ? label.level : 0) }),
        make(paragraph, 'numId', { val: keeps ? label.list : '0' }),
      ),
    );
    if (label.text === '') continue;
    if (label.isStrange) tell('counted', paragraph, `${label.text} ${lineOf(paragraph)}`);
    written.push(...wordsIn(label.text));
    const sign = isList ? `${open}${label.plain}${close}` : `${label.text} `;
    insertAfter(makeRun(paragraph, sign), properties);
  }
  return written;
}

/** Word numbers empty paragraphs too, and nobody sees what for. */
const hasWords = (paragraph: Element) =>
  all(paragraph, 'w:drawing', 'w:sym').length > 0 || lineOf(paragraph) !== '';
