import type { Lexicon, Word } from '../understand/lexicon.ts';
import type { Reading } from '../understand/reading.ts';
import type { Name } from './unit-index.ts';
import { nameWeight } from './word-worth.ts';

/** What a pair in the order of the query counts beside its words. */
const PAIR = 0.4;
/** How much less a word in other marks says where the query has none. */
const OTHER_MARKS = 0.78;
/** What the title of the page adds to that of a section. */
const PAGE = 0.6;

/** Compares a reading with names: graded by the share of the query and the share of the name. */
export class NameMatcher {
  /** The words of the query, and those that may be meant by them. */
  readonly words: Word[] = [];
  /** Worth of the words of the query, by number. */
  readonly #asked = new Map<number, { place: number; worth: number; weight: number }>();
  readonly #weights: number[];
  readonly #total: number;

  /** `missing`: worth of the words that the site lacks; `places`: those of the words that are compared, the rest says least. */
  constructor(
    { parts }: Reading,
    lexicon: Lexicon,
    missing: number,
    places: ReadonlySet<number> = new Set(parts.keys()),
  ) {
    const rarest = Math.log(lexicon.pageCount + 1);
    const weightOf = ({ id, text, pages }: Word) =>
      id < 0 ? 1 : nameWeight(text, pages, lexicon.pageCount);
    this.#weights = parts.map(({ word, role }) => (word && role !== 'period' ? weightOf(word) : 0));
    const ask = (word: Word, place: number, worth: number) => {
      if (this.#asked.has(word.id)) return;
      this.#asked.set(word.id, { place, worth, weight: weightOf(word) });
      if (word.id >= 0) this.words.push(word);
    };
    parts.forEach(({ word, exact, role }, place) => {
      if (!word || role === 'period' || !places.has(place)) return;
      // The first of two equal words is the one whose neighbours are compared.
      ask(word, place, 1);
      if (exact) return;
      for (const other of lexicon.folded(word.fold)) ask(other, place, OTHER_MARKS);
    });
    const asked = new Set([...this.#asked.values()].map(({ place }) => place));
    this.#total = [...asked].reduce((all, at) => all + this.#at(at), 0) + missing * rarest || 1;
  }

  /** How well the best of these names answers; `given` are places of the query that need no word in a name. */
  best(names: Iterable<Name>, given?: ReadonlySet<number>): number {
    let most = 0;
    for (const name of names) {
      const { query, name: share } = this.#shares([name], given);
      most = Math.max(most, query * share);
    }
    return most;
  }

  /** A section's title together with that of its page. */
  within(title: Name, page: Name | undefined): number {
    const own = this.#shares([title]);
    const both = page ? this.#shares([title, page]) : own;
    return own.query * own.name * (1 - PAGE) + PAGE * both.query * own.name;
  }

  /** Shares of the query and of the names, taken as one. */
  #shares(names: readonly Name[], given?: ReadonlySet<number>): { query: number; name: number } {
    let length = 0;
    let held = 0;
    let order = 0;
    const found = new Map<number, number>();
    for (const { weight, words } of names) {
      length += weight;
      let last = -2;
      let next = -1;
      for (const { id, at } of words) {
        const asked = this.#asked.get(id);
        if (!asked) continue;
        held += asked.weight * asked.worth;
        if (at === next && asked.place === last + 1) order += 1;
        last = asked.place;
        next = at + 1;
        const worth = this.#at(asked.place) * asked.worth;
        found.set(asked.place, Math.max(found.get(asked.place) ?? 0, worth));
      }
    }
    if (found.size === 0) return { query: 0, name: 0 };
    const inOrder = found.size > 1 ? order / (found.size - 1) : 1;
    for (const place of given ?? []) found.set(place, this.#at(place));
    const sum = [...found.values()].reduce((all, value) => all + value, 0);
    const ordered = 1 - PAIR + PAIR * Math.min(1, inOrder);
    // What all words of a name weigh is written down in steps.
    return { query: (sum / this.#total) * ordered, name: Math.min(1, held / (length || 1)) };
  }

  #at(place: number): number {
    return this.#weights[place] ?? 0;
  }
}
