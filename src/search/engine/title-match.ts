import { isGrammar } from '../understand/asking.ts';
import type { Lexicon, Word } from '../understand/lexicon.ts';
import type { Part, Reading } from '../understand/reading.ts';

/** What a match without the right marks is worth, when the reader typed none. */
const FOLDED = 0.5;
/** Below this share of the query, a title is no answer to it. */
const ENOUGH = 0.6;
/** Weight of a word that no page has: no title can contain it, so each title answers that much less of the query. */
const UNKNOWN_RARITY = 2;

/** Tells how well titles answer one reading; made once per reading, asked for every title. */
export class TitleMatcher {
  readonly #lexicon: Lexicon;
  readonly #parts: { word: Word | undefined; exact: boolean; weight: number }[];
  readonly #total: number;
  /** Words of the query that a title can have at all. */
  readonly #known: number;
  readonly #ids: Set<number>;
  readonly #folds: Set<string>;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#parts = reading.parts.map((part) => ({
      word: part.word,
      exact: part.exact,
      weight: weightOf(part, lexicon),
    }));
    this.#total = this.#parts.reduce((sum, part) => sum + part.weight, 0);
    this.#known = this.#parts.filter(({ word }) => word !== undefined).length;
    this.#ids = new Set(this.#parts.flatMap(({ word }) => (word ? [word.id] : [])));
    this.#folds = new Set(this.#parts.flatMap(({ word }) => (word ? [word.fold] : [])));
  }

  /**
   * From 0 (no answer) to 1 (the title says what was asked and nothing else), with the order of the
   * words, and whether the title begins with them, as tie-breaks.
   */
  score(title: readonly number[]): number {
    if (this.#total === 0 || !this.#mayMatch(title)) return 0;
    const words = title.flatMap((id) => this.#lexicon.words[id] ?? []);
    let asked = 0;
    let matched = 0;
    for (const part of this.#parts) {
      const found = this.#found(part, words);
      asked += part.weight * found;
      if (found > 0) matched += 1;
    }
    asked /= this.#total;
    if (asked < ENOUGH || matched < ENOUGH * this.#known) return 0;
    let all = 0;
    let covered = 0;
    for (const word of words) {
      const weight = rarityOf(word, this.#lexicon);
      all += weight;
      if (this.#ids.has(word.id)) covered += weight;
      else if (this.#folds.has(word.fold)) covered += FOLDED * weight;
    }
    const begins = words[0] !== undefined && this.#ids.has(words[0].id) ? 1 : 0;
    const shape = 0.8 + 0.13 * this.#inOrder(title) + 0.07 * begins;
    return asked ** 3 * (covered / (all || 1)) ** 0.75 * shape;
  }

  #mayMatch(title: readonly number[]): boolean {
    return title.some(
      (id) => this.#ids.has(id) || this.#folds.has(this.#lexicon.words[id]?.fold ?? ''),
    );
  }

  #found(part: { word: Word | undefined; exact: boolean }, title: readonly Word[]): number {
    if (!part.word) return 0;
    let best = 0;
    for (const word of title) {
      if (word.id === part.word.id) return 1;
      if (!part.exact && word.fold === part.word.fold) best = FOLDED;
    }
    return best;
  }

  /** Share of the neighbours in the query that are neighbours in the title. */
  #inOrder(title: readonly number[]): number {
    if (this.#parts.length < 2) return 1;
    let pairs = 0;
    for (let i = 1; i < this.#parts.length; i += 1) {
      const first = this.#parts[i - 1]?.word?.id;
      const second = this.#parts[i]?.word?.id;
      if (title.some((id, at) => id === first && title[at + 1] === second)) pairs += 1;
    }
    return pairs / (this.#parts.length - 1);
  }
}

function weightOf(part: Part, lexicon: Lexicon): number {
  if (part.word) return rarityOf(part.word, lexicon);
  return isGrammar(part.text) ? 0 : UNKNOWN_RARITY;
}

function rarityOf(word: Word, lexicon: Lexicon): number {
  return lexicon.rarity(word) + 0.2;
}
