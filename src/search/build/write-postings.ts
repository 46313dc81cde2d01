import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { sentencesOf } from '#vietnamese/words.ts';
import type { WordsFile } from '../data.ts';
import { nameWeight } from '../engine/word-worth.ts';
import { type Mention, type NamePlace, writePosting } from '../postings.ts';
import { type Shard, shardOf } from '../shards.ts';
import { readCount, writeNumbers } from '../varint.ts';
import { namesOf } from './names.ts';
import type { Unit } from './units.ts';

/**
 * The more text, the more files and the longer each: a file of a small handbook holds about 1,000 characters, one of
 * 10,000 topics eight times as many. A query needs a few words of a file and pays for all of it.
 */
const shardsFor = (size: number): number => Math.ceil(0.9 * Math.sqrt(size)) || 1;
/** A word of a title or of a further name counts as often as this in the text. */
const TITLE_COUNT = 2;

/** The usual constants of BM25: how soon further mentions stop to count, and how much length takes away. */
const K = 1.2;
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
  // Unit and count by turns: one list of numbers takes a fifth of the memory of a list of pairs.
  const postings = new Map<number, number[]>();
  const lengths = units.map((unit, number) => {
    let length = 0;
    const count = (text: string, times: number) => {
      for (const sentence of sentencesOf(text)) {
        length += sentence.length;
        let previous: number | undefined;
        for (const word of sentence) {
          const id = numbers.get(wordKey(word));
          if (id !== undefined) {
            note(postings, id, number, times);
            if (previous !== undefined) note(postings, pairOf(previous, id), number, times);
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
  const mentionsOf = (places: readonly number[]): Mention[] =>
    Array.from({ length: places.length / 2 }, (_, i) => {
      const unit = places[2 * i] ?? 0;
      const times = places[2 * i + 1] ?? 0;
      const long = 1 - LENGTH + (LENGTH * (lengths[unit] ?? 0)) / mean;
      return { unit, impact: times / (times + K * long) };
    });
  const packed: [number, string][] = [];
  for (const [key, places] of postings) {
    const mentions = mentionsOf(places);
    packed.push([key, writePosting({ mentions, names: names.get(key) ?? [] }, most)]);
    postings.delete(key);
  }
  return shardsOf(packed, words, filesFor);
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

function shardsOf(
  postings: readonly [number, string][],
  spellings: readonly string[],
  filesFor: (size: number) => number,
): Shard[] {
  const packed = postings.map(([key, text]) => {
    const ids = idsOf(key);
    return { key: writeNumbers(ids), ids, text };
  });
  const size = packed.reduce((sum, { key, text }) => sum + key.length + text.length + 6, 0);
  const shards: Shard[] = Array.from({ length: filesFor(size) }, () => ({}));
  const folds = spellings.map(plainKey);
  for (const { key, ids, text } of packed) {
    const words = ids.map((id) => folds[id] ?? '');
    const shard = shards[shardOf(words, shards.length)];
    if (shard) shard[key] = text;
  }
  return shards;
}

/** More words than a site has; a pair is one number, which a table finds faster than a text. */
const MOST_WORDS = 2 ** 22;
const pairOf = (first: number, second: number) => (first + 1) * MOST_WORDS + second;
const idsOf = (key: number): number[] =>
  key < MOST_WORDS ? [key] : [Math.floor(key / MOST_WORDS) - 1, key % MOST_WORDS];

function note(postings: Map<number, number[]>, key: number, unit: number, times: number): void {
  const places = postings.get(key);
  if (!places) postings.set(key, [unit, times]);
  else if (places.at(-2) === unit) places[places.length - 1] = (places.at(-1) ?? 0) + times;
  else places.push(unit, times);
}
