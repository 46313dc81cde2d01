import { type CollectionName } from '#handbook/collections.ts';
import { fieldsOf } from '../fields/fields.ts';
import { formerLabels } from '../fields/words.ts';
import { around, kid, kids, nameOf } from './ooxml/dom.ts';
import { lineOf } from './ooxml/words.ts';

/** The kinds of pages that come from Word. */
export const fromWord = ['topics', 'requirements', 'glossary', 'guides'] as const;

/** A label of the table as it is compared: blanks of any kind are one, and a colon may follow. */
export const plainLabel = (text: string): string => {
  const label = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/ ?:$/, '');
  return formerLabels[label] ?? label;
};

const labelsOf = (name: CollectionName) =>
  new Set(fieldsOf(name).map(({ label }) => label.normalize('NFC')));

let known: Map<CollectionName, Set<string>> | undefined;

/** The labels of the table of each kind of page. */
export const knownLabels = (): Map<CollectionName, Set<string>> =>
  (known ??= new Map(fromWord.map((name) => [name, labelsOf(name)])));

const isLabel = (text: string) => [...knownLabels().values()].some((labels) => labels.has(text));

/** The first line of a text, without the remark below it. */
const short = (text: string, most = 40) =>
  text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;

const parts: Record<string, string> = {
  header: 'đầu trang giấy',
  footer: 'cuối trang giấy',
  footnotes: 'chú thích cuối trang',
  endnotes: 'chú thích cuối bài',
  comments: 'lời bình',
  chart: 'biểu đồ',
  chartEx: 'biểu đồ',
  diagramData: 'sơ đồ SmartArt',
};

/** Where something stands, in words that an editor finds it by. */
export function placeOf(element: Element, part = 'document'): string {
  const named = parts[part];
  if (named) return named;
  const row = around(element, 'w:tr');
  const inRow = row && placeOfRow(row);
  if (inRow) return inRow;
  const paragraph = nameOf(element) === 'w:p' ? element : around(element, 'w:p');
  const line = paragraph ? lineOf(paragraph) : '';
  return line ? `đoạn “${short(line)}”` : 'phần chữ';
}

const rowPlaces = new WeakMap<Element, string>();

/** A row is called by its first cell, as it was when it was first asked for. */
function placeOfRow(row: Element): string {
  const known = rowPlaces.get(row);
  if (known !== undefined) return known;
  const [first] = kids(row).filter((child) => nameOf(child) === 'w:tc');
  const label = first ? plainLabel(firstLine(kid(first, 'w:p') ?? first)) : '';
  const place = !first
    ? ''
    : isLabel(label)
      ? `ô “${label}”`
      : `bảng, dòng “${short(lineOf(first)) || short(lineOf(row))}”`;
  rowPlaces.set(row, place);
  return place;
}

/** The words of a paragraph before its first line break. */
function firstLine(paragraph: Element): string {
  let line = '';
  for (const run of kids(paragraph)) {
    for (const child of kids(run)) {
      if (/^w:(?:br|cr)$/.test(nameOf(child))) return line;
      if (nameOf(child) === 'w:t') line += child.textContent ?? '';
    }
  }
  return line;
}
