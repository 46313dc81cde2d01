import { layout, textWidth } from './layout.ts';
import { widthOfWords } from './measure.ts';
import type { Cell } from './table-rows.ts';
import { mm } from './units.ts';

/** Type sizes of tables, in points: that of the text is the usual one. */
export type TableSize = 14 | 13 | 12;

/** How a table's text is set: type size in points; column widths and room at the borders in twips. */
export interface Columns {
  size: TableSize;
  margin: number;
  widths: number[];
}

/** Longer words than this (addresses) are torn rather than shrinking the whole table. */
const LONGEST_WORD = 14;

/** From the size of the text downwards; the first in which every word fits is taken. */
const SIZES: Omit<Columns, 'widths'>[] = [
  { size: layout.size.body, margin: mm(1.5) },
  { size: 13, margin: mm(1.5) },
  { size: 13, margin: mm(1) },
];
const SMALLEST: Omit<Columns, 'widths'> = { size: 12, margin: mm(1) };

const widestWord = (cells: Cell[], size: number, bold: boolean): number =>
  cells
    .flatMap((cell) => cell.join(' ').split(/\s+/))
    .filter((word) => word.length <= LONGEST_WORD)
    .reduce((widest, word) => Math.max(widest, widthOfWords(word, size, bold)), 0);

/** Whole twips for the given shares; the last column takes what rounding leaves. */
function share(parts: number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const all = parts.slice(0, -1).map((part) => Math.floor((textWidth * part) / sum));
  return [...all, textWidth - all.reduce((total, width) => total + width, 0)];
}

/** Gives a column that is too narrow for its longest word what the roomier ones can spare. */
function spread(widths: number[], needed: number[]): number[] {
  const spare = widths.map((width, i) => Math.max(0, width - (needed[i] ?? 0)));
  const lacking = widths.map((width, i) => Math.max(0, (needed[i] ?? 0) - width));
  const sum = (lengths: number[]): number => lengths.reduce((total, length) => total + length, 0);
  if (sum(lacking) > sum(spare)) return widths;
  const taken = sum(lacking) / sum(spare);
  return share(widths.map((width, i) => width + (lacking[i] ?? 0) - (spare[i] ?? 0) * taken));
}

/** The largest type and the widths in which no word of the table is torn by a border. */
export function columnsFor(
  columns: readonly { title: string; width: number }[],
  rows: Cell[][],
): Columns {
  const widths = share(columns.map((column) => column.width));
  const needed = ({ size, margin }: typeof SMALLEST): number[] =>
    columns.map(({ title }, column) => {
      const words = rows.map((row) => row[column] ?? []);
      return (
        Math.max(widestWord([[title]], size, true), widestWord(words, size, false)) + 2 * margin
      );
    });
  const fitting = SIZES.find((set) => needed(set).every((need, i) => need <= (widths[i] ?? 0)));
  if (fitting) return { ...fitting, widths };
  return { ...SMALLEST, widths: spread(widths, needed(SMALLEST).map(Math.ceil)) };
}
