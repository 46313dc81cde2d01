import { expect, test } from 'vitest';
import type { KitRule } from '../data/kit-data.ts';
import { staleAmong } from './stale.ts';

const rule = (id: string, stale: string[]): KitRule => ({
  id,
  title: id,
  url: `/quy-tac/${id}/`,
  text: id,
  value: { unit: 'minutes', number: 90, bound: 'at-least' },
  level: 'press',
  source: '',
  isPreceding: false,
  stale,
});

test('names each document once, and only the rules that rest on one', () => {
  const rules = [rule('A', ['X', 'Y']), rule('B', []), rule('C', ['Y'])];
  expect(staleAmong(rules)).toMatchObject({
    documents: ['X', 'Y'],
    resting: [{ id: 'A' }, { id: 'C' }],
  });
  expect(staleAmong([rule('B', [])])).toEqual({ documents: [], resting: [] });
});
