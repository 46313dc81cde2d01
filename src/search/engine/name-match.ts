import type { Lexicon } from '../understand/lexicon.ts';
import type { Reading } from '../understand/reading.ts';
import { wordWorth } from './word-worth.ts';

/** What a pair in the order of the query counts beside its words. */
const PAIR = 0.4;
/** How much less a word in other marks says where the query has none. */
const OTHER_MARKS = 0.78;
/** What the title of the page adds to that of a section. */
const PAGE = 0.6;

/** Compares a reading with names: graded by the share of the query and the share of the name. */
export class NameMatcher {
  readonly #lexicon: Lexicon;
  /** Worth of the words of the query, by number. */
  readonly #asked = new Map<number, { place: number; worth: number }>();
  readonly #rarities: number[];
  readonly #total: number;

  constructor(reading: Reading, lexicon: Lexicon, missing: number) {
    this.#lexicon = lexicon;
    const rarest = Math.log(lexicon.pageCount + 1);
    this.#rarities = reading.parts.map(({ word, role }) =>
      word && role !== 'period' ? rarity(lexicon, word.id) : 0,
    );
    reading.parts.forEach(({ word, exact, role }, place) => {
      if (!word || role === 'period') return;
      // The first of two equal words is the one whose neighbours are compared.
      if (!this.#asked.has(word.id)) this.#asked.set(word.id, { place, worth: 1 });
      if (exact) return;
      for (const { id } of lexicon.folded(word.fold)) {
        if (!this.#asked.has(id)) this.#asked.set(id, { place, worth: OTHER_MARKS });
      }
    });
    this.#total =
      [...new Set([...this.#asked.values()].map(({ place }) => place))].reduce(
        (all, place) => all + (this.#rarities[place] ?? 0),
        0,
      ) +
        missing * rarest || 1;
  }

  /** How well the best of these names answers; `given` are places of the query that need no word in a name. */
  best(names: readonly (readonly number[])[], given?: ReadonlySet<number>): number {
    return names.reduce((most, name) => {
      const { query, name: share } = this.#shares(name, given);
      return Math.max(most, query * share);
    }, 0);
  }

  /** A section's title together with that of its page. */
  within(title: readonly number[], page: readonly number[]): number {
    const own = this.#shares(title);
    if (own.query === 0) return 0;
    const both = this.#shares([...title, ...page]);
    return own.query * own.name * (1 - PAGE) + PAGE * both.query * own.name;
  }

  #shares(name: readonly number[], given?: ReadonlySet<number>): { query: number; name: number } {
    let length = 0;
    let held = 0;
    let order = 0;
    let last = -2;
    const found = new Map<number, number>();
    for (const id of name) {
      const weight = rarity(this.#lexicon, id);
      length += weight;
      const asked = this.#asked.get(id);
      if (!asked) {
        last = -2;
        continue;
      }
      held += weight * asked.worth;
      if (asked.place === last + 1) order += 1;
      last = asked.place;
      const worth = (this.#rarities[asked.place] ?? 0) * asked.worth;
      found.set(asked.place, Math.max(found.get(asked.place) ?? 0, worth));
    }
    if (found.size === 0) return { query: 0, name: 0 };
    const inOrder = found.size > 1 ? order / (found.size - 1) : 1;
    for (const place of given ?? []) found.set(place, this.#rarities[place] ?? 0);
    const sum = [...found.values()].reduce((all, value) => all + value, 0);
    const ordered = 1 - PAIR + PAIR * Math.min(1, inOrder);
    return { query: (sum / this.#total) * ordered, name: held / (length || 1) };
  }
}

const rarity = (lexicon: Lexicon, id: number): number => {
  const word = lexicon.words[id];
  return word ? (lexicon.rarity(word) + 0.3) * wordWorth(word.text) : 1;
};
