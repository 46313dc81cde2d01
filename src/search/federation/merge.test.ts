import { expect, test } from 'vitest';
import type { Hit } from '../engine/answer.ts';
import { mergeHits } from './merge.ts';

const hit = (id: string, score: number): Hit => ({
  id,
  score,
  url: `/${id}/`,
  title: id,
  kind: 'procedure',
  excerpt: [],
  subs: [],
  state: undefined,
});

test('the best comes first, each handbook keeps its own order, and names stand on what is foreign', () => {
  const own = [hit('a', 4), hit('b', 1)];
  const other = [hit('c', 3), hit('d', 3.5), hit('e', 0.5)];
  const merged = mergeHits([{ hits: own }, { from: 'Phường khác', hits: other }], 4);
  expect(merged.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
  expect(merged.map(({ from }) => from)).toEqual([
    undefined,
    'Phường khác',
    undefined,
    'Phường khác',
  ]);
});

test('while own hits are left, no two foreign ones follow each other, however good they call themselves', () => {
  const own = Array.from({ length: 5 }, (_, i) => hit(`o${i}`, 1 / (i + 1)));
  const boaster = (name: string) => ({
    from: name,
    hits: Array.from({ length: 9 }, (_, i) => hit(`${name}${i}`, 1e9)),
  });
  const merged = mergeHits([{ hits: own }, boaster('x'), boaster('y')], 14);
  const firsts = merged.slice(0, 10).map(({ from }) => Boolean(from));
  expect(firsts).toEqual([true, false, true, false, true, false, true, false, true, false]);
  expect(merged).toHaveLength(14);
});

test('nothing in, nothing out', () => {
  expect(mergeHits([], 10)).toEqual([]);
  expect(mergeHits([{ hits: [] }], 10)).toEqual([]);
});
