import { test } from 'vitest';
import { keepsCorrectWords, settles, takesAnySigns } from './understood.ts';

/** A share of what `npm run verify` tries, with the same generators. */
test('understanding what was understood changes nothing more', () => settles(100));
test('correct Vietnamese that the site contains is never changed', () => keepsCorrectWords(150));
test('a query without letters throws nothing and has no words invented', () => takesAnySigns(100));
