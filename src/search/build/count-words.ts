import { wordKey } from '#vietnamese/same-word.ts';
import { sentencesOf } from '#vietnamese/words.ts';
import type { IndexedPage } from './read-fragments.ts';
import type { Unit } from './units.ts';

/** Titles say what readers will ask for, so their words and pairs weigh more than the body's. */
const WEIGHT = { title: 4, heading: 2, body: 1 };

export interface WordCount {
  key: string;
  /** How often each accepted spelling occurs. */
  spellings: Map<string, number>;
  count: number;
  pages: number;
  lastPage: number;
}

export interface Counts {
  words: Map<string, WordCount>;
  /** Followers of a word, by key: how often, and whether a title or heading has the pair. */
  pairs: Map<string, Map<string, { count: number; titled: boolean }>>;
  total: number;
}

/** Counts the words and neighbouring pairs of all pages, and of what their units are called besides. */
export function countWords(pages: readonly IndexedPage[], units: readonly Unit[] = []): Counts {
  const counts: Counts = { words: new Map(), pairs: new Map(), total: 0 };
  pages.forEach((page, number) => {
    addSentences(counts, page.sentences, WEIGHT.body, number);
    addText(counts, page.meta['title'] ?? '', WEIGHT.title, number);
    for (const { text } of page.anchors) addText(counts, text, WEIGHT.heading, number);
  });
  for (const { page, names } of units) {
    for (const name of names) addText(counts, name, WEIGHT.heading, page);
  }
  return counts;
}

const addText = (counts: Counts, text: string, weight: number, page: number) =>
  addSentences(counts, sentencesOf(text), weight, page);

function addSentences(counts: Counts, sentences: string[][], weight: number, page: number): void {
  for (const run of sentences) {
    let previous: string | null = null;
    for (const word of run) {
      // Long numbers are years and file numbers: many, and Pagefind finds them as they stand.
      if (weight === WEIGHT.body && /^\d{4,}$/.test(word)) {
        previous = null;
        continue;
      }
      const key = wordKey(word);
      addWord(counts, key, word, weight, page);
      if (previous !== null) addPair(counts, previous, key, weight);
      previous = key;
    }
  }
}

function addWord(counts: Counts, key: string, word: string, weight: number, page: number): void {
  let entry = counts.words.get(key);
  if (!entry) {
    entry = { key, spellings: new Map(), count: 0, pages: 0, lastPage: -1 };
    counts.words.set(key, entry);
  }
  entry.spellings.set(word, (entry.spellings.get(word) ?? 0) + 1);
  entry.count += weight;
  counts.total += weight;
  if (entry.lastPage !== page) {
    entry.lastPage = page;
    entry.pages += 1;
  }
}

function addPair(counts: Counts, first: string, second: string, weight: number): void {
  let followers = counts.pairs.get(first);
  if (!followers) counts.pairs.set(first, (followers = new Map()));
  const pair = followers.get(second);
  if (!pair) {
    followers.set(second, { count: weight, titled: weight > WEIGHT.body });
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
