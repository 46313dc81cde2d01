import {
  all,
  around,
  insertFirst,
  kid,
  kids,
  make,
  nameOf,
  remove,
  valueOf,
} from '../ooxml/dom.ts';
import type { Styles } from '../ooxml/styles.ts';
import { lineOf } from '../ooxml/words.ts';
import type { Story } from './story.ts';

const isHeading = (name: string) => /^heading \d/.test(name);

/** Which level a paragraph has in the outline of the file, by its own word or by its styles; from 0, as the format counts. */
function outlineOf(paragraph: Element, styles: Styles): number | undefined {
  const named = styles.styleNames(paragraph).find(isHeading);
  for (const properties of styles.paragraphProperties(paragraph)) {
    const level = valueOf(kid(properties, 'w:outlineLvl'));
    if (level !== undefined) return Number(level) < 9 ? Number(level) : undefined;
  }
  return named === undefined ? undefined : Number(named.slice(8)) - 1;
}

/** What has a level in the outline is a heading, whatever its style is called; a line in bold is offered as one. */
export function markHeadings({ root, styles, part, file, tell }: Story): void {
  if (part !== file.main) return;
  for (const paragraph of all(root, 'w:p')) {
    if (around(paragraph, 'w:tc', 'w:txbxContent')) continue;
    // The reader knows six levels by their names.
    if (/^(?:heading [1-6]|title)$/.test(styles.styleName(paragraph))) continue;
    const level = outlineOf(paragraph, styles);
    if (level !== undefined && lineOf(paragraph) !== '') setHeading(paragraph, level, styles);
    else if (isBoldLine(paragraph, styles)) tell('heading', paragraph, lineOf(paragraph));
  }
}

function setHeading(paragraph: Element, level: number, styles: Styles): void {
  const id = styles.headingId(Math.min(level, 5) + 1);
  const properties = kid(paragraph, 'w:pPr') ?? insertFirst(paragraph, make(paragraph, 'pPr'));
  const old = kid(properties, 'w:pStyle');
  if (old) remove(old);
  insertFirst(properties, make(paragraph, 'pStyle', { val: id }));
}

function isBoldLine(paragraph: Element, styles: Styles): boolean {
  const words = lineOf(paragraph);
  if (words === '' || words.length > 120 || /[.;,?!…]$/.test(words) || /^\[.*\]$/.test(words))
    return false;
  if (kids(paragraph).some((child) => nameOf(child) === 'w:pPr' && kid(child, 'w:numPr')))
    return false;
  const runs = all(paragraph, 'w:r').filter((run) => (run.textContent ?? '').trim() !== '');
  return runs.every((run) => styles.runIs(run, 'w:b'));
}
