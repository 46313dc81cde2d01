import { compareVietnamese } from '#vietnamese/sort.ts';
import type { Term } from './schema.ts';

/** Terms by their first letter, in the order of the Vietnamese alphabet. */
export function byLetter<T extends { data: Term }>(terms: T[]): { letter: string; terms: T[] }[] {
  const sorted = terms.toSorted((a, b) => compareVietnamese(a.data.term, b.data.term));
  const letters = Map.groupBy(sorted, ({ data }) => firstLetter(data.term));
  return [...letters].map(([letter, list]) => ({ letter, terms: list }));
}

/** Tones fall away, the letter's own mark stays: `Ấ` → `Â`, `Đ` → `Đ`. */
function firstLetter(text: string): string {
  const [first = ''] = text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return first.toLocaleUpperCase('vi');
}
