import { expect, test } from 'vitest';
import type { PackItem } from './pack.ts';
import { sectionsOf } from './sections.ts';

const item = (id: string): PackItem => ({
  id,
  kind: 'Bước',
  title: `Mục ${id}`,
  link: `https://trang.example/b/${id}/`,
  lead: '',
  facts: [],
  lists: [],
});
const [a, b, c] = [item('A'), item('B'), item('C')];

test('an item stands in the first part that needs it, a later part names it', () => {
  const parts = [
    { title: 'Một', items: [a, b] },
    { title: 'Câu hỏi ôn', items: [] },
    { title: 'Hai', items: [b, c, b] },
  ];
  expect(
    sectionsOf({ parts }).map(({ title, items, again }) => [
      title,
      items,
      again.map((x) => x.where),
    ]),
  ).toEqual([
    ['Một', [a, b], []],
    ['Hai', [c], ['Một']],
  ]);
});

test('single items stand together, whatever stands around them', () => {
  const single = (one: PackItem) => ({ title: one.title, items: [one] });
  const titles = (parts: Parameters<typeof sectionsOf>[0]['parts']) =>
    sectionsOf({ parts }).map(({ title, items }) => [title, items.length]);
  expect(titles([single(a), single(b), single(c)])).toEqual([['Nội dung', 3]]);
  expect(titles([{ title: 'Một', items: [a, b] }, single(c)])).toEqual([
    ['Một', 2],
    ['Nội dung', 1],
  ]);
});
