import { expect, test } from 'vitest';
import type { Hit } from '../engine/answer.ts';
import { mergeHits } from './merge.ts';

const hit = (id: string, score: number): Hit => ({
  id,
  score,
  url: `/${id}/`,
  title: id,
  kind: '',
  excerpt: [],
  subs: [],
  evidence: undefined,
  state: undefined,
});

test('the best comes first, each handbook keeps its own order, and names stand on what is foreign', () => {
  const own = [hit('a', 4), hit('b', 1)];
  const other = [hit('c', 3), hit('d', 3.5), hit('e', 0.5)];
  const merged = mergeHits([{ hits: own }, { from: 'Phường khác', hits: other }], 4);
  expect(merged.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b']);
  expect(merged.map(({ from }) => from)).toEqual([
    undefined,
    'Phường khác',
    'Phường khác',
    undefined,
  ]);
});

test('nothing in, nothing out', () => {
  expect(mergeHits([], 10)).toEqual([]);
  expect(mergeHits([{ hits: [] }], 10)).toEqual([]);
});
