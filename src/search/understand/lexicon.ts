import { EVERYDAY } from '#vietnamese/everyday.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import type { GlossaryTerm, RegisterDocument, WordsFile } from '../data.ts';
import { readCount, readCountedNumbers } from '../varint.ts';

export interface Word {
  /** Its number in the tables; -1 for an everyday word that the site does not have. */
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

/** Share of all words that an everyday word counts where the site lacks it. */
const EVERYDAY_SHARE = 0.0005;
/** How likely an everyday pair is, where the site says nothing. */
const USUAL = 0.25;

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
  readonly #usual = new Set<string>();
  readonly #everyday = new Map<string, Word[]>();
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
    for (const compound of EVERYDAY) this.#addEveryday(compound);
  }

  /** Adds words of the language under their letters: they compete with the site's, and are never looked up. */
  #addEveryday(compound: readonly string[]): void {
    const keys = compound.map(wordKey);
    compound.forEach((text, i) => {
      if (i > 0) this.#usual.add(`${keys[i - 1]} ${keys[i]}`);
      const fold = plainKey(text);
      const same = this.#everyday.get(fold) ?? [];
      if ([...same, ...this.folded(fold)].some(({ key }) => key === keys[i])) return;
      const word = {
        id: -1,
        text,
        key: keys[i] ?? '',
        fold,
        count: EVERYDAY_SHARE * this.total,
        pages: 0,
      };
      this.#everyday.set(fold, [...same, word]);
    });
  }

  /** The word of exactly these marks, in any accepted spelling. */
  find(text: string): Word | undefined {
    return this.#byKey.get(wordKey(text));
  }

  /** All words that are these letters without marks. */
  folded(plain: string): readonly Word[] {
    return this.#byFold.get(plain) ?? [];
  }

  /** The same, with the everyday words that the site lacks. */
  meanings(plain: string): readonly Word[] {
    const everyday = this.#everyday.get(plain);
    return everyday ? [...this.folded(plain), ...everyday] : this.folded(plain);
  }

  /** True for a word of the site or of every day, marks as they stand. */
  knows(text: string): boolean {
    const key = wordKey(text);
    return this.meanings(plainKey(text)).some((word) => word.key === key);
  }

  /** Every distinct set of so many letters without marks; numbers left out. */
  foldsOfLength(length: number): readonly string[] {
    return this.#foldsByLength[length] ?? [];
  }

  /** True when everybody writes the second word after the first. */
  usual(first: string, second: string): boolean {
    return this.#usual.has(`${wordKey(first)} ${wordKey(second)}`);
  }

  /** How likely the second word is after the first, on the site or in the language (0 to 1). */
  likelihood(first: Word, second: Word): number {
    const own = first.count > 0 ? Math.min(1, this.pair(first, second) / first.count) : 0;
    return Math.max(own, this.#usual.has(`${first.key} ${second.key}`) ? USUAL : 0);
  }

  /** How often the second word follows the first; 0 when the pair was not kept. */
  pair(first: Word, second: Word): number {
    if (first.id < 0 || second.id < 0) return 0;
    return this.followers(first).get(second.id) ?? 0;
  }

  /** The words that follow a word, by number, and how often; of the pairs that were kept. */
  followers({ id }: Word): ReadonlyMap<number, number> {
    let followers = this.#decoded.get(id);
    if (!followers) {
      followers = readFollowers(this.#followers[id] ?? '');
      this.#decoded.set(id, followers);
    }
    return followers;
  }

  /** How much finding a word says: rare words say more (0 for one on every page). */
  rarity(word: Word): number {
    return rarityOf(word.pages, this.pageCount);
  }
}

/** How much a word says that stands on so many of all pages. */
export const rarityOf = (pages: number, pageCount: number): number =>
  Math.log((pageCount + 1) / (Math.min(pages, pageCount) + 0.5));

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
