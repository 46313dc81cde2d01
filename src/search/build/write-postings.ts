import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { sentencesOf } from '#vietnamese/words.ts';
import type { WordsFile } from '../data.ts';
import { nameWeight } from '../engine/word-worth.ts';
import { K, type NamePlace, writePosting } from '../postings.ts';
import { type Shard, shardOf } from '../shards.ts';
import { readCount, writeNumbers } from '../varint.ts';
import { namesOf } from './names.ts';
import { Tally } from './tally.ts';
import type { Unit } from './units.ts';

/**
 * The more text, the more files and the longer each: a file of a small handbook holds about 1,000 characters, one of
 * 10,000 topics eight times as many. A query needs a few words of a file and pays for all of it.
 */
const shardsFor = (size: number): number => Math.ceil(1.3 * Math.sqrt(size)) || 1;
/** A word of a title or of a further name counts as often as this in the text. */
const TITLE_COUNT = 2;

/** How much the length of a unit takes away from what it mentions, in BM25. */
const LENGTH = 0.5;

/** What an index much larger than a handbook's sets otherwise. */
interface Sizes {
  /** Into how many files postings of so many characters are divided. */
  shardsFor?: (size: number) => number;
  /** Units written down of one word at most; a handbook's own number where left out. */
  most?: number;
}

/**
 * Writes down in which units every word and every pair of neighbours stands, and what it says there. Vietnamese words
 * are mostly two syllables: `chi bộ` as a pair is more than `chi` somewhere and `bộ` elsewhere.
 */
export function writePostings(
  units: readonly Unit[],
  numbers: ReadonlyMap<string, number>,
  file: Pick<WordsFile, 'words' | 'pages'>,
  pageCount: number,
  { shardsFor: filesFor = shardsFor, most }: Sizes = {},
): Shard[] {
  const tally = new Tally();
  const lengths = units.map((unit, number) => {
    let length = 0;
    const count = (text: string, times: number) => {
      for (const sentence of sentencesOf(text)) {
        length += sentence.length;
        let previous: number | undefined;
        for (const word of sentence) {
          const id = numbers.get(wordKey(word));
          if (id !== undefined) {
            tally.add(number, id, times);
            if (previous !== undefined) tally.add(number, id, times, previous);
          }
          previous = id;
        }
      }
    };
    count(unit.text, 1);
    count(unit.title, TITLE_COUNT);
    // Other ways to ask overlap: each of their words counts as often as in the title, not more.
    for (const name of unit.names) count(name, 1);
    return length;
  });
  const words = file.words.split(' ');
  const weights = words.map((text, id) =>
    nameWeight(text, readCount(file.pages[id] ?? ''), pageCount),
  );
  const names = namePlaces(units, numbers, weights);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (units.length || 1);
  const saturation = lengths.map((length) => K * (1 - LENGTH + (LENGTH * length) / mean));
  const packed: Packed[] = [];
  for (const { words: ids, places } of tally.entries()) {
    const mentions = places.map(({ unit, times }) => ({
      unit,
      impact: times / (times + (saturation[unit] ?? 0)),
    }));
    const [only] = ids.length === 1 ? ids : [];
    packed.push({
      key: writeNumbers(ids),
      ids,
      text: writePosting({ mentions, names: names.get(only ?? -1) ?? [] }, most),
    });
  }
  return shardsOf(packed, words.map(plainKey), filesFor);
}

/** Where each word stands in names, by its number. */
function namePlaces(
  units: readonly Unit[],
  numbers: ReadonlyMap<string, number>,
  weights: readonly number[],
): Map<number, NamePlace[]> {
  const places = new Map<number, NamePlace[]>();
  units.forEach((own, unit) => {
    namesOf(own, numbers).forEach((words, name) => {
      const weight = words.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
      words.forEach((id, at) => {
        const known = places.get(id);
        const place = { unit, name, at, weight };
        if (known) known.push(place);
        else places.set(id, [place]);
      });
    });
  });
  return places;
}

/** A posting as it is written, and the numbers of its words. */
interface Packed {
  key: string;
  ids: number[];
  text: string;
}

function shardsOf(
  packed: readonly Packed[],
  folds: readonly string[],
  filesFor: (size: number) => number,
): Shard[] {
  const size = packed.reduce((sum, { key, text }) => sum + key.length + text.length + 6, 0);
  const shards: Shard[] = Array.from({ length: filesFor(size) }, () => ({}));
  for (const { key, ids, text } of packed) {
    const words = ids.map((id) => folds[id] ?? '');
    const shard = shards[shardOf(words, shards.length)];
    if (shard) shard[key] = text;
  }
  return shards;
}
