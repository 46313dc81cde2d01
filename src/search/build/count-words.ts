import { wordKey } from '#vietnamese/same-word.ts';
import { sentencesOf } from '#vietnamese/words.ts';
import type { IndexedPage } from './read-page.ts';
import type { Unit } from './units.ts';

/** Titles say what readers will ask for, so their words and pairs weigh more than the body's. */
const WEIGHT = { title: 4, heading: 2, body: 1 };

export interface WordCount {
  key: string;
  /** Which word it was, counted from 0 in the order of appearance. */
  number: number;
  /** How often each accepted spelling occurs. */
  spellings: Map<string, number>;
  count: number;
  pages: number;
  lastPage: number;
  /** Words that follow it, by their number: how often, and whether a title or heading has the pair. */
  followers: Map<number, { count: number; titled: boolean }>;
}

export interface Counts {
  words: Map<string, WordCount>;
  total: number;
}

/** True of years and file numbers: many, so the tables leave them out of texts, and Pagefind finds them as they stand. */
export const isLongNumber = (word: string): boolean => /^\d{4,}$/.test(word);

/** Counts the words and neighbouring pairs of all pages, and of what their units are called besides. */
export function countWords(pages: readonly IndexedPage[], units: readonly Unit[] = []): Counts {
  const counts: Counts = { words: new Map(), total: 0 };
  pages.forEach((page, number) => {
    addText(counts, page.content, WEIGHT.body, number);
    addText(counts, page.meta['title'] ?? '', WEIGHT.title, number);
    for (const { text } of page.anchors) addText(counts, text, WEIGHT.heading, number);
  });
  for (const { page, names } of units) {
    for (const name of names) addText(counts, name, WEIGHT.heading, page);
  }
  return counts;
}

function addText(counts: Counts, text: string, weight: number, page: number): void {
  for (const run of sentencesOf(text)) {
    let previous: WordCount | undefined;
    for (const word of run) {
      if (weight === WEIGHT.body && isLongNumber(word)) {
        previous = undefined;
        continue;
      }
      const entry = addWord(counts, word, weight, page);
      if (previous) addPair(previous, entry, weight);
      previous = entry;
    }
  }
}

function addWord(counts: Counts, word: string, weight: number, page: number): WordCount {
  const key = wordKey(word);
  let entry = counts.words.get(key);
  if (!entry) {
    entry = {
      key,
      number: counts.words.size,
      spellings: new Map(),
      count: 0,
      pages: 0,
      lastPage: -1,
      followers: new Map(),
    };
    counts.words.set(key, entry);
  }
  entry.spellings.set(word, (entry.spellings.get(word) ?? 0) + 1);
  entry.count += weight;
  counts.total += weight;
  if (entry.lastPage !== page) {
    entry.lastPage = page;
    entry.pages += 1;
  }
  return entry;
}

function addPair({ followers }: WordCount, { number }: WordCount, weight: number): void {
  const pair = followers.get(number);
  if (!pair) {
    followers.set(number, { count: weight, titled: weight > WEIGHT.body });
    return;
  }
  pair.count += weight;
  pair.titled ||= weight > WEIGHT.body;
}

/** The most common spelling of a word. */
export function spellingOf(word: WordCount): string {
  const [most] = [...word.spellings].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? word.key;
}
