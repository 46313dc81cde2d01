/** Entries of one list page: enough to look over, little enough for a slow line. */
export const pageSize = 50;

/** One page of a long list. */
export interface ListPage<T> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  last: number;
  entries: T[];
}

/** Divides a list into pages; an empty list has one empty page. */
export function pagesOf<T>(entries: readonly T[], size = pageSize): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: last }, (_, i) => ({
    number: i + 1,
    last,
    entries: entries.slice(i * size, (i + 1) * size),
  }));
}

/** Numbers worth a link on a page of the list: both ends and the neighbours, in order; `0` stands for a gap. */
export function linkedNumbers(number: number, last: number): number[] {
  const near = [1, number - 1, number, number + 1, last].filter((n) => n >= 1 && n <= last);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? 0) > 1 ? [0, n] : [n]));
}

/** `, trang 2` behind a title, nothing on the first page: no two pages share a title. */
export const pageWords = ({ number }: { number: number }): string =>
  number === 1 ? '' : `, trang ${number}`;

/** Site path of a page of a list: the first is the list's own. */
export const pageAddress = (url: string, number: number): string =>
  number === 1 ? url : `${url}trang/${number}/`;
