import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Fragment } from '../data.ts';
import type { Reading } from '../understand/reading.ts';
import { inARow } from './in-a-row.ts';
import type { Ranked } from './rank.ts';

/** Shorter queries are pairs already, and their pages are known. */
const SHORTEST = 3;
const BONUS = 0.8;

interface Shown {
  entry: Ranked;
  fragment: Fragment;
}

/** Words that may stand between those of the query in a title: `về` in `đảng viên về nơi cư trú`. */
const TITLE_SLOP = 1;

/**
 * Looks into the pages about to be shown: one that has the whole query in a row, or nearly so in its
 * title, goes before one that has all its pairs in different places.
 */
export function phraseFirst(shown: readonly Shown[], reading: Reading | undefined): Shown[] {
  const phrase = reading?.parts.map((part) => part.word?.key ?? wordKey(part.text)) ?? [];
  if (phrase.length < SHORTEST) return [...shown];
  return shown
    .map((item) => ({ item, score: item.entry.score + (has(item.fragment, phrase) ? BONUS : 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function has({ content, meta }: Fragment, phrase: readonly string[]): boolean {
  return (
    inARow(keysOf(meta['title'] ?? ''), phrase, TITLE_SLOP) || inARow(keysOf(content), phrase, 0)
  );
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(wordKey);
}
