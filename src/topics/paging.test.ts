import { expect, test } from 'vitest';
import { linkedNumbers, pagesOf } from './paging.ts';

test('every entry stands on one page, in order', () => {
  const entries = Array.from({ length: 101 }, (_, i) => i);
  const pages = pagesOf(entries);
  expect(pages.map((page) => page.entries.length)).toEqual([50, 50, 1]);
  expect(pages.flatMap((page) => page.entries)).toEqual(entries);
  expect(pagesOf([])).toEqual([{ number: 1, last: 1, entries: [] }]);
});

test('links stay a handful however long the list', () => {
  expect(linkedNumbers(1, 1)).toEqual([1]);
  expect(linkedNumbers(2, 3)).toEqual([1, 2, 3]);
  expect(linkedNumbers(100, 200)).toEqual([1, 0, 99, 100, 101, 0, 200]);
});
