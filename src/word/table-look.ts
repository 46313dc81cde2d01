import type { Cell } from './table-rows.ts';

/** Numbers stand in the middle of their column, words at its left. */
export function alignmentOf(rows: Cell[][], column: number): 'center' | 'left' {
  const words = rows.map((row) => (row[column] ?? []).join(' ')).filter((cell) => cell !== '');
  return words.every((cell) => /^([IVX]+|[\d.,]{1,5}%?)$/.test(cell)) ? 'center' : 'left';
}

/** A row that heads the ones below it: `I | MỞ ĐẦU`, or the sum at the end. */
export const isGroupRow = ([number, title]: Cell[]): boolean =>
  /^[IVX]*$/.test(number?.join(' ') ?? '') && /^\p{Lu}{2,}(?!\p{L})/u.test(title?.[0] ?? '');
