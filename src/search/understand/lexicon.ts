import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import type { GlossaryTerm, RegisterDocument, WordsFile } from '../data.ts';
import { readCount, readCountedNumbers } from '../varint.ts';

export interface Word {
  /** Its number in the tables. */
  id: number;
  /** The spelling the site uses most. */
  text: string;
  key: string;
  /** Its letters without marks. */
  fold: string;
  count: number;
  /** On how many pages. */
  pages: number;
}

/** The words of the site: what a query is understood against. */
export class Lexicon {
  readonly words: Word[];
  readonly pageCount: number;
  readonly total: number;
  readonly glossary: GlossaryTerm[];
  /** The register of documents. */
  readonly documents: RegisterDocument[];
  readonly #byKey = new Map<string, Word>();
  readonly #byFold = new Map<string, Word[]>();
  readonly #foldsByLength: string[][] = [];
  readonly #followers: string[];
  readonly #decoded = new Map<number, Map<number, number>>();

  constructor(file: WordsFile, pageCount: number) {
    this.pageCount = pageCount;
    this.glossary = file.glossary;
    this.documents = file.documents;
    this.#followers = file.pairs.split(' ');
    const texts = file.words === '' ? [] : file.words.split(' ');
    this.words = texts.map((text, id) => ({
      id,
      text,
      key: wordKey(text),
      fold: plainKey(text),
      count: readCount(file.counts[id] ?? ''),
      pages: readCount(file.pages[id] ?? ''),
    }));
    for (const word of this.words) {
      this.#byKey.set(word.key, word);
      const same = this.#byFold.get(word.fold);
      if (same) same.push(word);
      else this.#byFold.set(word.fold, [word]);
    }
    for (const plain of this.#byFold.keys()) {
      if (/^\p{L}+$/u.test(plain)) (this.#foldsByLength[plain.length] ??= []).push(plain);
    }
    this.total = this.words.reduce((sum, word) => sum + word.count, 1);
  }

  /** The word of exactly these marks, in any accepted spelling. */
  find(text: string): Word | undefined {
    return this.#byKey.get(wordKey(text));
  }

  /** All words that are these letters without marks. */
  folded(plain: string): readonly Word[] {
    return this.#byFold.get(plain) ?? [];
  }

  /** Every distinct set of so many letters without marks; numbers left out. */
  foldsOfLength(length: number): readonly string[] {
    return this.#foldsByLength[length] ?? [];
  }

  /** How often the second word follows the first; 0 when the pair was not kept. */
  pair(first: Word, second: Word): number {
    let followers = this.#decoded.get(first.id);
    if (!followers) {
      followers = readFollowers(this.#followers[first.id] ?? '');
      this.#decoded.set(first.id, followers);
    }
    return followers.get(second.id) ?? 0;
  }

  /** How much finding a word says: rare words say more (0 for one on every page). */
  rarity(word: Word): number {
    return Math.log((this.pageCount + 1) / (Math.min(word.pages, this.pageCount) + 0.5));
  }
}

/** Undoes `writeFollowers`: alternating steps (variable length) and counts (one character). */
function readFollowers(text: string): Map<number, number> {
  const followers = new Map<number, number>();
  let last = -1;
  for (const [step, count] of readCountedNumbers(text)) {
    last += step + 1;
    followers.set(last, count);
  }
  return followers;
}
