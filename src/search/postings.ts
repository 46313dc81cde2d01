import { readLevel, readNumber, writeLevel, writeNumber } from './varint.ts';

/**
 * What is written down for a word or a pair of neighbours: in which units it stands and what it says there; for a
 * word also in which of their names, so that a query need not load the names of all units.
 */

/** A unit that has what was looked for. */
export interface Mention {
  unit: number;
  /** What BM25 gives for how often it stands there, the length of the unit taken into account: 0 to 1. */
  impact: number;
}

/** A word in a name of a unit. */
export interface NamePlace {
  unit: number;
  /** Which of its names; 0 is the title. */
  name: number;
  /** Its place among the words of that name. */
  at: number;
  /** What all words of the name weigh together. */
  weight: number;
}

export interface Posting {
  /** Units that have it, written down or not. */
  total: number;
  mentions: Mention[];
  names: NamePlace[];
}

/** The usual constant of BM25: how soon further mentions stop to count. */
export const K = 1.2;

/** Entries written down at most: of a word that stands everywhere the units that are called so, then those that have it most, and the shortest names. */
const MOST_UNITS = 600;
const MOST_NAMES = 720;
/** Places told apart in one name. */
const PLACES = 64;
const IMPACT_STEP = 1 / 90;
/** Steps of a weight on a scale of powers of two; one character holds weights up to ninety. */
const WEIGHT_STEPS = 13;

/** Writes a posting; `limit`: units written down at most. */
export function writePosting(
  { mentions, names }: Omit<Posting, 'total'>,
  limit = MOST_UNITS,
): string {
  const called = new Set(names.flatMap(({ unit, name }) => (name === 0 ? [unit] : [])));
  const byWorth = (a: Mention, b: Mention) =>
    Number(called.has(b.unit)) - Number(called.has(a.unit)) || b.impact - a.impact;
  const kept = most(mentions, limit, byWorth);
  const cut = kept.length < mentions.length ? `${writeNumber(mentions.length)}!` : '';
  const units = steps(kept).map(
    ([step, { impact }]) =>
      writeNumber(step) + writeLevel(Math.max(1, Math.round(impact / IMPACT_STEP))),
  );
  if (names.length === 0) return cut + units.join('');
  const shortest = most(names, MOST_NAMES, (a, b) => a.weight - b.weight);
  const places = steps(shortest).map(
    ([step, { name, at, weight }]) =>
      writeNumber(step) +
      writeNumber(name * PLACES + Math.min(at, PLACES - 1)) +
      writeLevel(Math.round(WEIGHT_STEPS * Math.log2(1 + weight))),
  );
  return `${cut}${units.join('')} ${places.join('')}`;
}

/** The first of them in this order, again in the order of their units. */
function most<T extends { unit: number }>(
  entries: readonly T[],
  limit: number,
  order: (a: T, b: T) => number,
): T[] {
  if (entries.length <= limit) return [...entries];
  return [...entries]
    .sort(order)
    .slice(0, limit)
    .sort((a, b) => a.unit - b.unit);
}

const steps = <T extends { unit: number }>(entries: readonly T[]): [number, T][] =>
  entries.map((entry, i) => [entry.unit - (entries[i - 1]?.unit ?? 0), entry]);

/** Reads back what `writePosting` wrote, as near as it was written. */
export function readPosting(text: string): Posting {
  const [units = '', places = ''] = text.split(' ');
  const cut = units.indexOf('!');
  const mentions: Mention[] = [];
  let unit = 0;
  for (let at = cut + 1; at < units.length;) {
    const [step, next] = readNumber(units, at);
    unit += step;
    mentions.push({ unit, impact: readLevel(units[next]) * IMPACT_STEP });
    at = next + 1;
  }
  const names: NamePlace[] = [];
  unit = 0;
  for (let at = 0; at < places.length;) {
    const [step, afterStep] = readNumber(places, at);
    const [place, afterPlace] = readNumber(places, afterStep);
    const weight = readLevel(places[afterPlace]);
    unit += step;
    names.push({
      unit,
      name: Math.floor(place / PLACES),
      at: place % PLACES,
      weight: 2 ** (weight / WEIGHT_STEPS) - 1,
    });
    at = afterPlace + 1;
  }
  return { total: cut < 0 ? mentions.length : readNumber(units, 0)[0], mentions, names };
}
