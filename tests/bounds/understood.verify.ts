import { test } from 'vitest';
import { keepsCorrectWords, settles, takesAnySigns } from './understood.ts';

test('2,000 queries: understanding what was understood changes nothing more', () => settles(2_000));
test('2,000 pieces of correct Vietnamese are never changed', () => keepsCorrectWords(2_000));
test('2,000 queries without letters: nothing throws, no words invented', () =>
  takesAnySigns(2_000));
