/** What may be entered: whole numbers, or halves and the like; up to so many. */
export interface Bounds {
  max: number;
  /** True where a part of a number is possible, as with points. */
  isDecimal?: boolean;
}

/** What came of a text in a number field: a number, nothing, or why it is none, in words. */
export type Entry = { value: number } | { isEmpty: true } | { problem: string };

const shown = (value: number): string => String(value).replace('.', ',');

/** Reads what was typed, letter by letter as it stands: nothing is rounded, cut off or put at the limit. */
export function readNumber(text: string, { max, isDecimal = false }: Bounds): Entry {
  const typed = text.trim();
  if (typed === '') return { isEmpty: true };
  if (!/^\d+(?:[.,]\d+)?$/.test(typed))
    return { problem: isDecimal ? 'Chỉ ghi số, như 4 hoặc 4,5.' : 'Chỉ ghi số, như 12.' };
  const value = Number(typed.replace(',', '.'));
  if (!isDecimal && !Number.isInteger(value)) return { problem: 'Chỉ ghi số nguyên, như 12.' };
  return value > max ? { problem: `Nhiều nhất là ${shown(max)}.` } : { value };
}

/** A number as it stands in its field. */
export const numberText = (value: number | null): string => (value === null ? '' : shown(value));
