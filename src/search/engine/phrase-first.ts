import { wordKey } from '../../vietnamese/same-word.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { Fragment } from '../data.ts';
import type { Reading } from '../understand/reading.ts';
import type { Ranked } from './rank.ts';

/** Shorter queries are pairs already, and their pages are known. */
const SHORTEST = 3;
const BONUS = 0.8;

interface Shown {
  entry: Ranked;
  fragment: Fragment;
}

/**
 * Looks into the pages about to be shown: one that has the whole query in a row goes before one that
 * has all its pairs in different places.
 */
export function phraseFirst(shown: readonly Shown[], reading: Reading | undefined): Shown[] {
  const phrase = reading?.parts.map((part) => part.word?.key ?? wordKey(part.text)) ?? [];
  if (phrase.length < SHORTEST) return [...shown];
  const needle = ` ${phrase.join(' ')} `;
  return shown
    .map((item) => ({ item, score: item.entry.score + (has(item.fragment, needle) ? BONUS : 0) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function has({ content }: Fragment, needle: string): boolean {
  return ` ${wordsOf(content).map(wordKey).join(' ')} `.includes(needle);
}
