import { withoutDate } from '#documents/names.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { type PageNames, unitKinds, type UnitsFile } from '../data.ts';
import { writeCount, writeNumber, writeNumbers, writeSteps } from '../varint.ts';
import type { IndexedPage } from './read-fragments.ts';
import type { Notes, Unit } from './units.ts';

/** Writes the table of units: titles and further names as word numbers, filters and states by page. */
export function writeUnits(
  pages: readonly IndexedPage[],
  units: readonly Unit[],
  lengths: readonly number[],
  numbers: ReadonlyMap<string, number>,
  notes: Notes,
): UnitsFile {
  const encode = (text: string): string =>
    writeNumbers(wordsOf(text).flatMap((word) => numbers.get(wordKey(word)) ?? []));
  const counts = pages.map(() => 0);
  for (const { page } of units) counts[page] = (counts[page] ?? 0) + 1;
  return {
    counts: writeNumbers(counts),
    mentions: pages.map(({ url }) => writeCount(notes.get(url)?.mentions ?? 0)).join(''),
    kinds: units.map(({ kind }) => writeNumber(unitKinds.indexOf(kind))).join(''),
    names: units.map((unit) => writeNames(unit, encode)).join(' '),
    cards: writeSteps(units.flatMap(({ card }, i) => (card ? [i] : []))),
    lengths: lengths.map(writeCount).join(''),
    filters: Object.fromEntries(
      [...new Set(pages.flatMap((page) => Object.keys(page.filters)))].map((key) => [
        key,
        column(pages.map((page) => page.filters[key] ?? [])),
      ]),
    ),
    states: column(pages.map((page) => [page.meta['state'] ?? ''].filter(Boolean))),
    documents: column(
      pages.map(({ meta }) => (meta['kind'] === 'van-ban' && meta['id'] ? [meta['id']] : [])),
    ),
  };
}

/** What Pagefind calls the pages. */
export function writePageNames(pages: readonly IndexedPage[]): PageNames {
  const first = pages[0]?.name ?? '';
  const prefix = first.slice(0, first.lastIndexOf('_') + 1);
  return { prefix, names: pages.map((page) => page.name.slice(prefix.length)).join('') };
}

/** Something of each unit, in files of so many units. */
export function inFiles<T>(
  units: readonly Unit[],
  inFile: number,
  own: (unit: Unit) => T,
): T[][] {
  const files: T[][] = [];
  units.forEach((unit, i) => (files[Math.floor(i / inFile)] ??= []).push(own(unit)));
  return files;
}

/** Its title, then each other name that says something else. */
function writeNames(unit: Unit, encode: (text: string) => string): string {
  const title = encode(shortTitle(unit.title));
  const others = new Set(namesOf(unit).map(encode));
  return [title, ...[...others].filter((name) => name !== '' && name !== title)].join('!');
}

/** `Kết luận 15-KL/ĐU (1/2/2025)` is called by its kind and number: signs and date only repeat it. */
const shortTitle = (title: string): string =>
  withoutDate(title).replace(/(\d)-\p{L}+(?:\/[\p{L}.]+)?/u, '$1');

/** What else a unit is called: its names, and its title in full when that was shortened. */
function namesOf({ title, names }: Unit): string[] {
  const whole = withoutDate(title);
  return shortTitle(title) === whole ? names : [whole, ...names];
}

function column(values: string[][]): { values: string[]; of: string } {
  const names = [...new Set(values.flat())].toSorted();
  return {
    values: names,
    of: values.map((own) => writeNumbers(own.map((v) => names.indexOf(v)))).join(' '),
  };
}
