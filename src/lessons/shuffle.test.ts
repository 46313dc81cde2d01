import { expect, test } from 'vitest';
import { shuffled } from './shuffle.ts';

test('keeps every item and gives one order per seed', () => {
  const list = ['a', 'b', 'c', 'd'];
  expect(shuffled(list, 'câu hỏi').toSorted()).toEqual(list);
  expect(shuffled(list, 'câu hỏi')).toEqual(shuffled(list, 'câu hỏi'));
  expect(list).toEqual(['a', 'b', 'c', 'd']);
});

test('different seeds move the first item away from its place', () => {
  const firsts = new Set(
    ['1', '2', '3', '4', '5', '6'].map((seed) => shuffled(['a', 'b', 'c'], seed)[0]),
  );
  expect(firsts.size).toBeGreaterThan(1);
});
