import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { sentencesOf } from '#vietnamese/words.ts';
import { shardOf, type Shard } from '../shards.ts';
import { writeNumber, writeNumbers } from '../varint.ts';
import type { IndexedPage } from './read-fragments.ts';

/** Characters a shard should hold: about 5 KB packed, so that a query costs little. */
const SHARD_SIZE = 12_000;

/**
 * Writes down on which pages every word and every pair of neighbours stands. Vietnamese words are
 * mostly two syllables, so pairs find what Pagefind's single syllables drown: `chi bộ`, not `chi`
 * somewhere and `bộ` elsewhere.
 */
export function writePostings(
  pages: readonly IndexedPage[],
  numbers: Map<string, number>,
  spellings: readonly string[],
): Shard[] {
  const postings = new Map<number, number[]>();
  pages.forEach((page, number) => {
    for (const sentence of sentencesOfPage(page)) {
      let previous: number | undefined;
      for (const word of sentence) {
        const id = numbers.get(wordKey(word));
        if (id !== undefined) {
          note(postings, id, number);
          if (previous !== undefined) note(postings, pairOf(previous, id), number);
        }
        previous = id;
      }
    }
  });
  const packed = [...postings].map(([unit, places]) => {
    const ids = idsOf(unit);
    return { key: writeNumbers(ids), ids, text: pack(places) };
  });
  const size = packed.reduce((sum, { key, text }) => sum + key.length + text.length + 6, 0);
  const shards: Shard[] = Array.from({ length: Math.ceil(size / SHARD_SIZE) || 1 }, () => ({}));
  const folds = spellings.map(plainKey);
  for (const { key, ids, text } of packed) {
    const shard =
      shards[
        shardOf(
          ids.map((id) => folds[id] ?? ''),
          shards.length,
        )
      ];
    if (shard) shard[key] = text;
  }
  return shards;
}

/** More words than a site has; a pair is one number, which a table finds faster than a text. */
const MOST_WORDS = 2 ** 22;
const pairOf = (first: number, second: number) => (first + 1) * MOST_WORDS + second;
const idsOf = (unit: number): number[] =>
  unit < MOST_WORDS ? [unit] : [Math.floor(unit / MOST_WORDS) - 1, unit % MOST_WORDS];

/** Writes down that a word or pair stands on a page. */
function note(postings: Map<number, number[]>, unit: number, page: number): void {
  const places = postings.get(unit);
  if (!places) postings.set(unit, [page]);
  else if (places[places.length - 1] !== page) places.push(page);
}

/** The text of a page and its further names, as words of sentences. */
const sentencesOfPage = ({ sentences, meta }: IndexedPage): string[][] => [
  ...sentences,
  ...(meta['keywords'] ?? '').split(',').flatMap(sentencesOf),
];

/** Page numbers as steps from one to the next. */
function pack(pages: readonly number[]): string {
  let last = -1;
  return pages
    .map((page) => {
      const step = page - last - 1;
      last = page;
      return writeNumber(step);
    })
    .join('');
}
