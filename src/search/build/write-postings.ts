import { plainKey, wordKey } from '../../vietnamese/same-word.ts';
import { sentencesOf } from '../../vietnamese/words.ts';
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
  const postings = new Map<string, { ids: number[]; pages: number[] }>();
  pages.forEach((page, number) => {
    for (const ids of unitsOf(page, numbers)) {
      const key = writeNumbers(ids);
      const entry = postings.get(key);
      if (!entry) postings.set(key, { ids, pages: [number] });
      else if (entry.pages.at(-1) !== number) entry.pages.push(number);
    }
  });
  const packed = [...postings].map(([key, entry]) => ({
    key,
    ids: entry.ids,
    text: pack(entry.pages),
  }));
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

/** All words and neighbouring pairs of a page; sentence by sentence. */
function unitsOf(page: IndexedPage, numbers: Map<string, number>): number[][] {
  const texts = [page.content, ...(page.meta['keywords'] ?? '').split(',')];
  return texts.flatMap(sentencesOf).flatMap((words) => {
    const ids = words.map((word) => numbers.get(wordKey(word)));
    return ids.flatMap((id, i) => {
      const next = ids[i + 1];
      if (id === undefined) return [];
      return next === undefined ? [[id]] : [[id], [id, next]];
    });
  });
}

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
