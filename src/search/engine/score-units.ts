import { K } from '../postings.ts';
import type { Word } from '../understand/lexicon.ts';
import type { Part, Reading } from '../understand/reading.ts';
import { kindPlaces } from './kind-words.ts';
import { NameMatcher } from './name-match.ts';
import type { SiteData } from './site-data.ts';
import type { Found, Wanted } from './unit-index.ts';
import { wordWorth } from './word-worth.ts';

/** What a pair of neighbours counts beside a word. */
const PAIR = 0.85;
/** What a word counts that the site does not have, beside the rarest that it has. */
const UNKNOWN = 0.8;
/** Words and pairs looked up at most for one reading; the rarest say enough. */
const MOST_WORDS = 9;

const MOST_PAIRS = 6;

/** How one unit answers a reading. */
export interface UnitScore {
  /** Text, about 1 for one that has everything. */
  text: number;
  /** Best of its names, 1 for a name that says exactly what was asked. */
  name: number;
  /** Share of the query that it holds, words that the site lacks counted as rare. */
  covered: number;
}

/** A word of the query that is looked up. */
interface Asked extends Wanted {
  place: number;
}

/** How all units answer a reading. */
export async function scoreUnits(
  reading: Reading,
  site: SiteData,
): Promise<Map<number, UnitScore>> {
  const { units, pages } = site.table;
  const { parts } = reading;
  const idf = (found: number) => Math.log(1 + (units.length - found + 0.5) / (found + 0.5));
  const words = [...wordsOf(parts)]
    .sort((a, b) => tellingOf(b.word, site) - tellingOf(a.word, site))
    .slice(0, MOST_WORDS);
  const pairs = [...pairsOf(parts)]
    .sort(([a, b], [c, d]) => worthOf([c, d]) - worthOf([a, b]))
    .slice(0, MOST_PAIRS);
  const lacked = parts
    .filter(({ word, role }) => !word && !role)
    .reduce((all, { text }) => all + wordWorth(text), 0);
  const places = new Set(words.map(({ place }) => place));
  const matcher = new NameMatcher(reading, site.lexicon, lacked * UNKNOWN, places);
  const [ofWords, ofPairs, names] = await Promise.all([
    Promise.all(words.map((word) => site.index.find([word]))),
    Promise.all(pairs.map((pair) => site.index.find(pair))),
    site.index.names(matcher.words),
  ]);
  const weights = ofWords.map(
    (found, i) => idf(found.total) * wordWorth(words[i]?.word.text ?? ''),
  );
  const pairWeights = ofPairs.map((found, i) =>
    found.total > 0 ? PAIR * idf(found.total) * worthOf(pairs[i]) : 0,
  );
  const total = sum(weights) + lacked * UNKNOWN * idf(0) || 1;
  const kinds = kindPlaces(parts);
  const given = new Map(
    [...kinds].map(([kind, places]) => [kind, weightAt(places, words, weights)]),
  );
  const tally = new Map<number, { score: number; held: number }>();
  const add = (found: Found, weight: number, place?: number) => {
    for (const [id, { odds, share }] of found.units) {
      const unit = units[id];
      // What names the kind is given to all units of that kind alike.
      if (!unit || (place !== undefined && kinds.get(unit.kind)?.has(place))) continue;
      const entry = tally.get(id) ?? { score: 0, held: 0 };
      entry.score += (weight * (1 + K) * odds) / (1 + odds);
      if (place !== undefined) entry.held += weight * share;
      tally.set(id, entry);
    }
  };
  ofWords.forEach((found, i) => add(found, weights[i] ?? 0, words[i]?.place ?? 0));
  ofPairs.forEach((found, i) => add(found, pairWeights[i] ?? 0));
  for (const id of names.keys()) if (!tally.has(id)) tally.set(id, { score: 0, held: 0 });
  const scores = new Map<number, UnitScore>();
  for (const [id, { score, held }] of tally) {
    const unit = units[id];
    const page = unit && pages[unit.page];
    if (!unit || !page) continue;
    const free = given.get(unit.kind) ?? 0;
    const places = kinds.get(unit.kind);
    const own = names.get(id);
    const title = page.first === id ? undefined : own?.get(0);
    const best = own ? matcher.best(own.values(), places) : 0;
    scores.set(id, {
      text: (score + free) / (total + sum(pairWeights)),
      name: Math.max(best, title ? matcher.within(title, names.get(page.first)?.get(0)) : 0),
      covered: (held + free) / total,
    });
  }
  return scores;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const weightAt = (
  places: ReadonlySet<number>,
  words: readonly Asked[],
  weights: readonly number[],
): number => sum(words.map(({ place }, i) => (places.has(place) ? (weights[i] ?? 0) : 0)));

const tellingOf = (word: Word, { lexicon }: SiteData): number =>
  lexicon.rarity(word) * wordWorth(word.text);

const worthOf = (pair: readonly Wanted[] | undefined): number =>
  Math.min(...(pair ?? []).map(({ word }) => wordWorth(word.text)));

/** The words of the site in the query, each once; what names a document or a time is answered otherwise. */
function wordsOf(parts: readonly Part[]): Asked[] {
  const seen = new Set<number>();
  return parts.flatMap(({ word, exact, role }, place) => {
    if (!word || seen.has(word.id) || role === 'period') return [];
    seen.add(word.id);
    return [{ word, exact, place }];
  });
}

function pairsOf(parts: readonly Part[]): [Wanted, Wanted][] {
  return parts.slice(1).flatMap((part, i): [Wanted, Wanted][] => {
    const before = parts[i];
    if (!before?.word || !part.word || part.role === 'period') return [];
    const first = { word: before.word, exact: before.exact };
    return [[first, { word: part.word, exact: part.exact }]];
  });
}
