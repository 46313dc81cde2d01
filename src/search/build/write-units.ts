import { unitKinds, type UnitsFile } from '../data.ts';
import { writeCount, writeNumber, writeNumbers, writeSteps } from '../varint.ts';
import { writeAsks } from '../engine/same-question.ts';
import type { IndexedPage } from './read-page.ts';
import type { Notes, Unit } from './units.ts';

/** Writes the table of units: kinds, filters and states by page. */
export function writeUnits(
  pages: readonly IndexedPage[],
  units: readonly Unit[],
  notes: Notes,
): UnitsFile {
  const counts = pages.map(() => 0);
  for (const { page } of units) counts[page] = (counts[page] ?? 0) + 1;
  return {
    counts: writeNumbers(counts),
    mentions: pages.map(({ url }) => writeCount(notes.get(url)?.mentions ?? 0)).join(''),
    kinds: units.map(({ kind }) => writeNumber(unitKinds.indexOf(kind))).join(''),
    asks: units
      .flatMap(({ kind, title, names }) => (kind === 'answer' ? [writeAsks(title, names)] : []))
      .join(''),
    cards: writeSteps(units.flatMap(({ card }, i) => (card ? [i] : []))),
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

/** Something of each unit, in files of so many units. */
export function inFiles<U, T>(units: readonly U[], inFile: number, own: (unit: U) => T): T[][] {
  const files: T[][] = [];
  units.forEach((unit, i) => (files[Math.floor(i / inFile)] ??= []).push(own(unit)));
  return files;
}

function column(values: string[][]): { values: string[]; of: string } {
  const names = [...new Set(values.flat())].toSorted();
  return {
    values: names,
    of: values.map((own) => writeNumbers(own.map((v) => names.indexOf(v)))).join(' '),
  };
}
