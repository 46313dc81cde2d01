import { expect, test } from 'vitest';
import { kitRule } from './kit-rule.ts';
import { staleAmong } from './stale.ts';

const rule = (id: string, stale: string[]) => kitRule({ id, stale });

test('names each document once, and only the rules that rest on one', () => {
  const rules = [rule('A', ['X', 'Y']), rule('B', []), rule('C', ['Y'])];
  expect(staleAmong(rules)).toMatchObject({
    documents: ['X', 'Y'],
    resting: [{ id: 'A' }, { id: 'C' }],
  });
  expect(staleAmong([rule('B', [])])).toEqual({ documents: [], resting: [] });
});
