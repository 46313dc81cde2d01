import { wordKey } from '../../vietnamese/same-word.ts';

const KEYS = new Map<string, string>();

/** `wordKey`, remembered: a site repeats a few thousand words millions of times. */
export function keyOf(word: string): string {
  let key = KEYS.get(word);
  if (key === undefined) {
    key = wordKey(word);
    KEYS.set(word, key);
  }
  return key;
}
