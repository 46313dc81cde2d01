import type { Reading } from '../understand/reading.ts';
import { scorePairs, scoreWords } from './body-score.ts';
import type { WordFinder } from './pagefind.ts';
import { TITLE, type Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** What a good answer scores at least: a title that says most of it, or the phrase itself. */
const CONFIDENT = 0.7 * TITLE;
const PHRASE = 0.8;
/** With fewer pages than this, the whole text is asked as well. */
const FEW = 3;
/** What Pagefind's order of pages counts: no more than a hint. */
const HINT = 0.5;

export interface BodyScores {
  weight: number;
  scores: Map<number, number>;
}

/**
 * Asks the text of the pages, from the cheapest question to the dearest: pairs of neighbours always,
 * single words when pairs leave doubts, Pagefind's full text when next to nothing was found.
 */
export async function scoreBodies(
  readings: readonly Reading[],
  titled: ReadonlyMap<number, Ranked>,
  site: SiteData,
  loadPagefind: () => Promise<WordFinder>,
): Promise<BodyScores[]> {
  const { lexicon, text } = site;
  const bodies: BodyScores[] = await Promise.all(
    readings.map(async (reading) => ({
      weight: reading.weight,
      scores: await scorePairs(reading, lexicon, text),
    })),
  );
  const best = readings[0];
  if (!best) return bodies;
  if (isConfident(titled, bodies)) return bodies;
  bodies.push({ weight: 1, scores: await scoreWords(best, lexicon, text) });
  const pages = new Set([...titled.keys(), ...bodies.flatMap(({ scores }) => [...scores.keys()])]);
  if (pages.size < FEW && site.manifest.fullText !== false) {
    const asked = askPagefind(best, site, loadPagefind);
    // It adds little to what was found; its loss matters only where nothing was.
    const scores = await (pages.size > 0 ? asked.catch(() => new Map<number, number>()) : asked);
    bodies.push({ weight: HINT, scores });
  }
  return bodies;
}

function isConfident(titled: ReadonlyMap<number, Ranked>, bodies: readonly BodyScores[]): boolean {
  return (
    [...titled.values()].some(({ score }) => score >= CONFIDENT) ||
    bodies.some(({ scores }) => [...scores.values()].some((score) => score >= PHRASE))
  );
}

/** Long numbers and rare spellings that our own tables leave out are still in Pagefind's index. */
async function askPagefind(
  reading: Reading,
  { titles }: SiteData,
  loadPagefind: () => Promise<WordFinder>,
): Promise<Map<number, number>> {
  const words = reading.parts
    .filter(({ word, text }) => word !== undefined || /\d/.test(text))
    .map(({ text }) => text);
  if (words.length === 0) return new Map();
  const hits = await (await loadPagefind()).words(words);
  return new Map(
    [...hits].flatMap(([name, score]) => {
      const page = titles.byName.get(name);
      return page === undefined ? [] : [[page, score] as const];
    }),
  );
}
