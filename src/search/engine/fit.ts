import type { Part } from '../understand/reading.ts';
import { isHeld, mattersIn } from './foreign.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';
import type { Found } from './unit-index.ts';
import { wordWorth } from './word-worth.ts';

/** How well what was found fits what was asked, each from 0 to 1. */
export interface Fit {
  /** Share of the words' weight that one result holds. */
  covered: number;
  /** How well the name of one result answers. */
  name: number;
  /** Share of words, two or more in a row, that stand beside none of their neighbours anywhere on the site. */
  strange: number;
  /** Share of the words' weight that one result holds together with a neighbour. */
  paired: number;
  /** How usual the most usual pair of the query is on the site: what the handbook is about. */
  core: number;
  /** Share of words in compounds of every day that no result holds. */
  cut: number;
  /** 1 for a matter of every day that none of the best results is about. */
  foreign: number;
}

/** Pairs looked up at most; each may cost a file. */
const MOST_PAIRS = 8;
/** Weight of a word that the site does not have, beside the rarity of those it has. */
const UNKNOWN = 5;
const LEAST = 0.3;

interface Pair {
  at: number;
  units: Found['units'];
  /** How many there are. */
  total: number;
  usual: boolean;
}

/** Holds the best results against the words that say what is meant. */
export async function fitOf(
  judged: readonly Ranked[],
  words: readonly Part[],
  site: SiteData,
): Promise<Fit> {
  const told = words.map(isTelling);
  const weights = words.map((part, at) => (told[at] ? weightOf(part, site) : 0));
  const total = sum(weights) || 1;
  const count = told.filter(Boolean).length || 1;
  const pairs = await pairsOf(words, told, site);
  const share = (kept: readonly Pair[]) =>
    sum(weights.filter((_, at) => kept.some((pair) => pair.at === at || pair.at === at + 1))) /
    total;
  const known = pairs.filter(({ total }) => total > 0);
  const isAlone = words.map(
    (_, at) => told[at] === true && !known.some((pair) => pair.at === at || pair.at === at + 1),
  );
  const holds = ({ units }: Pair) => judged.some(({ unit }) => units.has(unit));
  const cut = pairs.filter((pair) => pair.usual && !holds(pair));
  const matters = mattersIn(words, site);
  const held = await Promise.all(matters.map((matter) => isHeld(matter, judged, site)));
  const most = (part: 'name' | 'covered') => Math.max(0, ...judged.map(({ parts }) => parts[part]));
  return {
    covered: most('covered'),
    name: most('name'),
    strange:
      isAlone.filter((own, at) => own && (isAlone[at - 1] || isAlone[at + 1])).length / count,
    paired: Math.max(
      0,
      ...judged.map(({ unit }) => share(known.filter(({ units }) => units.has(unit)))),
    ),
    core:
      Math.log(1 + Math.max(0, ...known.map(({ total }) => total))) /
      Math.log(1 + site.table.units.length),
    cut: (2 * cut.length) / count,
    foreign: held.includes(false) ? 1 : 0,
  };
}

/** Starts loading what `fitOf` will look up, so that it comes beside what ranking needs. */
export function lookAhead(words: readonly Part[], site: SiteData): void {
  const told = words.map(isTelling);
  // What cannot be loaded is told when it is asked for.
  void pairsOf(words, told, site).catch(() => undefined);
}

const isTelling = (part: Part): boolean => !part.role && wordWorth(part.text) === 1;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const weightOf = ({ word }: Part, { lexicon }: SiteData): number =>
  word ? lexicon.rarity(word) + LEAST : UNKNOWN;

/** Neighbours that both say what is meant; `at` is the place of the second. */
async function pairsOf(
  words: readonly Part[],
  told: readonly boolean[],
  { lexicon, index }: SiteData,
): Promise<Pair[]> {
  const places = words.flatMap((_, at) => (told[at - 1] && told[at] ? [at] : []));
  return Promise.all(
    places.map(async (at, i): Promise<Pair> => {
      const [a, b] = words.slice(at - 1, at + 1) as [Part, Part];
      const usual = lexicon.usual(a.text.toLowerCase(), b.text.toLowerCase());
      if (!a.word || !b.word) return { at, units: new Map(), total: 0, usual };
      if (i >= MOST_PAIRS) {
        // Not looked up: the site has it where its words say so, and no result is taken to.
        const isPair = lexicon.pair(a.word, b.word) > 0;
        return { at, units: new Map(), total: isPair ? 1 : 0, usual: false };
      }
      const first = { word: a.word, exact: a.exact };
      return { at, ...(await index.find([first, { word: b.word, exact: b.exact }])), usual };
    }),
  );
}
