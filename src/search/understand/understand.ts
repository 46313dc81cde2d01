import { compose } from '../../vietnamese/fold.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Understanding } from './reading.ts';

/** Takes the query as it was typed, word by word. */
export function readLiterally(query: string, lexicon: Lexicon): Understanding {
  const parts = wordsOf(query).map((text) => ({ text, word: lexicon.find(text), exact: true }));
  return {
    text: compose(query).trim(),
    changed: false,
    readings: parts.length > 0 ? [{ parts, weight: 1 }] : [],
  };
}

/** Finds out what a query means. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  return readLiterally(query, lexicon);
}
