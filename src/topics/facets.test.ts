import { expect, test } from 'vitest';
import { doorsOf, facetsOf } from './facets.ts';
import type { Topic } from './schema.ts';

const topic = (period: string | undefined) =>
  ({ data: { theme: 'chuyen-doi-so', cellType: 'co-quan', period } }) as { data: Topic };
const archive = {
  topics: ['2025-Q4', '2025-11', '2025-02', '2025', '2024-Q4', undefined].map(topic),
  packs: [{ data: { theme: 'bao-ve-moi-truong' as const } }],
};
const doors = doorsOf(facetsOf(archive));

test('a quarter is offered below its year, never as one of any year', () => {
  expect(doors.map(({ title }) => title)).toEqual(['Chủ đề', 'Loại hình chi bộ', 'Thời gian']);
  const years = doors
    .at(-1)!
    .values.map(({ label, count, parts }) => [
      label,
      count,
      parts.map((part) => `${part.label} ${part.count} ${part.url}`),
    ]);
  expect(years).toEqual([
    ['Năm 2025', 4, ['Quý I 1 /chuyen-de/quy/2025-q1/', 'Quý IV 2 /chuyen-de/quy/2025-q4/']],
    ['Năm 2024', 1, ['Quý IV 1 /chuyen-de/quy/2024-q4/']],
  ]);
});

test('every value of every facet is behind some door', () => {
  const behind = doors.flatMap(({ values }) =>
    values.flatMap((value) => [value.url, ...value.parts.map(({ url }) => url)]),
  );
  const all = facetsOf(archive).flatMap(({ values }) => values.map(({ url }) => url));
  expect(behind.toSorted()).toEqual(all.toSorted());
});

test('a theme that only a pack has is there, with no meeting', () => {
  const theme = doors[0]!.values.find(({ url }) => url.includes('bao-ve-moi-truong'));
  expect(theme).toMatchObject({ count: 0 });
});
