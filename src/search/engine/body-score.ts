import type { Lexicon } from '../understand/lexicon.ts';
import type { Part, Reading } from '../understand/reading.ts';
import type { TextIndex, Wanted } from './text-index.ts';

/** Pairs and words looked up at most for one reading; the rarest say enough. */
const MAX_PAIRS = 8;
const MAX_WORDS = 4;
/** What words found apart count beside pairs found together. */
const APART = 0.4;

/** How well the text of each page answers a reading, by page number. */
export async function scorePairs(
  reading: Reading,
  lexicon: Lexicon,
  index: TextIndex,
): Promise<Map<number, number>> {
  const pairs = reading.parts
    .slice(1)
    .flatMap((part, i) => pairOf(reading.parts[i], part))
    .slice(0, MAX_PAIRS);
  const found = await Promise.all(pairs.map((pair) => index.find(pair)));
  const weights = found.map((pages) => rarityOf(pages.size, lexicon.pageCount));
  const covered = cover(found, weights);
  const whole = [...covered.values()].filter((share) => share > 0.99).length;
  const bonus = phraseBonus(whole, lexicon.pageCount);
  return new Map(
    [...covered].map(([page, share]) => [page, share ** 2 + (share > 0.99 ? bonus : 0)]),
  );
}

/** The same for the single words, wherever they stand on the page. */
export async function scoreWords(
  reading: Reading,
  lexicon: Lexicon,
  index: TextIndex,
): Promise<Map<number, number>> {
  const words = reading.parts
    .flatMap(wantedOf)
    .sort((a, b) => lexicon.rarity(b.word) - lexicon.rarity(a.word))
    .slice(0, MAX_WORDS);
  const found = await Promise.all(words.map((word) => index.find([word])));
  const weights = found.map((pages) => rarityOf(pages.size, lexicon.pageCount));
  const covered = cover(found, weights);
  return new Map([...covered].map(([page, share]) => [page, APART * share ** 2]));
}

function pairOf(first: Part | undefined, second: Part): Wanted[][] {
  const pair = [...(first ? wantedOf(first) : []), ...wantedOf(second)];
  return pair.length === 2 ? [pair] : [];
}

function wantedOf({ word, exact }: Part): Wanted[] {
  return word ? [{ word, exact }] : [];
}

function rarityOf(found: number, pages: number): number {
  return Math.log((pages + 1) / (found + 0.5)) + 0.05;
}

/** Which share of what was looked up each page has, weighed by rarity. */
function cover(found: readonly Map<number, number>[], weights: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const covered = new Map<number, number>();
  found.forEach((pages, i) => {
    for (const [page, worth] of pages) {
      covered.set(page, (covered.get(page) ?? 0) + (worth * (weights[i] ?? 0)) / total);
    }
  });
  return covered;
}

/** A phrase on half of the pages must not outrank a title; one on a single page must win. */
export function phraseBonus(found: number, pages: number): number {
  const rarity = Math.log((pages + 1) / (found + 0.5)) / Math.log((pages + 1) / 1.5);
  return 0.5 + 2 * Math.max(0, rarity - 0.4);
}
