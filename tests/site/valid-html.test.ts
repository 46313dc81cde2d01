import { expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { layouts } from '../support/page-kinds.ts';

test('html-validate finds no error on a page of any layout', async () => {
  const wanted = new Set(layouts.map((path) => path.replace(/[?#].*/, '')));
  const pages = (await readPages(inject('dist'))).filter(({ url }) => wanted.has(url));
  expect(pages).toHaveLength(wanted.size);
  expect(await htmlProblems(pages)).toEqual([]);
});
