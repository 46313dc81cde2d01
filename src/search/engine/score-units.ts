import type { Part, Reading } from '../understand/reading.ts';
import type { SiteData } from './site-data.ts';
import { NameMatcher } from './name-match.ts';
import type { Found, Wanted } from './unit-index.ts';

/** The usual constants of BM25: how soon further mentions stop to count, and how much length takes away. */
const K = 1.2;
const LENGTH = 0.5;
/** What a pair of neighbours counts beside a word. */
const PAIR = 0.7;
/** Words and pairs looked up at most for one reading; the rarest say enough. */
const MOST_WORDS = 9;
const MOST_PAIRS = 8;

/** How one unit answers a reading. */
export interface UnitScore {
  /** Text, 1 for a text that has everything and again and again. */
  text: number;
  /** Best of its names, 1 for a name that says exactly what was asked. */
  name: number;
  /** Share of the query that it holds, words it lacks counted as rare. */
  covered: number;
}

/** How all units answer a reading. */
export async function scoreUnits(
  reading: Reading,
  site: SiteData,
): Promise<Map<number, UnitScore>> {
  const { units, pages, meanLength } = site.table;
  const parts = reading.parts;
  const count = units.length;
  const idf = (found: number) => Math.log(1 + (count - found + 0.5) / (found + 0.5));
  const unknown = idf(0) * 0.8;
  const words = distinctWords(parts);
  const asked = words
    .toSorted((a, b) => site.lexicon.rarity(b.word) - site.lexicon.rarity(a.word))
    .slice(0, MOST_WORDS);
  const pairs = pairsOf(parts).slice(0, MOST_PAIRS);
  const [ofWords, ofPairs] = await Promise.all([
    Promise.all(asked.map((word) => site.index.find([word]))),
    Promise.all(pairs.map((pair) => site.index.find(pair))),
  ]);
  const weights = ofWords.map((found) => idf(found.size));
  const pairWeights = ofPairs.map((found) => (found.size > 0 ? PAIR * idf(found.size) : 0));
  const missing = parts.filter(({ word, role }) => !word && !role).length * unknown;
  const total = sum(weights) + missing || 1;
  const pairTotal = sum(pairWeights);
  const text = new Map<number, { score: number; held: number }>();
  const add = (found: Found, weight: number, isWord: boolean) => {
    for (const [unit, times] of found) {
      const long = 1 - LENGTH + (LENGTH * (units[unit]?.length ?? 1)) / meanLength;
      const worth = (weight * times * (K + 1)) / (times + K * long);
      const entry = text.get(unit) ?? { score: 0, held: 0 };
      entry.score += worth;
      if (isWord) entry.held += weight * Math.min(1, times);
      text.set(unit, entry);
    }
  };
  ofWords.forEach((found, i) => add(found, weights[i] ?? 0, true));
  ofPairs.forEach((found, i) => add(found, pairWeights[i] ?? 0, false));
  const matcher = new NameMatcher(reading, site.lexicon, missing / unknown);
  const scores = new Map<number, UnitScore>();
  for (const [id, { score, held }] of text) {
    const unit = units[id];
    if (!unit) continue;
    const own = matcher.best([unit.title, ...unit.aliases]);
    const page = pages[unit.page];
    const pageTitle = page && page.first !== id ? (units[page.first]?.title ?? []) : [];
    scores.set(id, {
      text: score / (total + pairTotal),
      name: Math.max(own, pageTitle.length > 0 ? matcher.within(unit.title, pageTitle) : 0),
      covered: held / total,
    });
  }
  return scores;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function distinctWords(parts: readonly Part[]): Wanted[] {
  const seen = new Set<number>();
  return parts.flatMap(({ word, exact }) => {
    if (!word || seen.has(word.id)) return [];
    seen.add(word.id);
    return [{ word, exact }];
  });
}

function pairsOf(parts: readonly Part[]): [Wanted, Wanted][] {
  return parts.slice(1).flatMap((part, i): [Wanted, Wanted][] => {
    const before = parts[i];
    return before?.word && part.word
      ? [
          [
            { word: before.word, exact: before.exact },
            { word: part.word, exact: part.exact },
          ],
        ]
      : [];
  });
}
