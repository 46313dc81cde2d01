import type { Lexicon } from '../understand/lexicon.ts';
import type { Part, Reading } from '../understand/reading.ts';
import type { Hits, PagefindClient } from './pagefind.ts';

/** Words sent to Pagefind at most: the rarest say enough, and each costs a part of the index. */
const MAX_WORDS = 6;
/** A word on more than this share of the pages says nothing, if rarer ones are there. */
const COMMON = 0.5;
const MAX_PHRASE = 10;
const MIN_HITS = 3;
/** Questions the fallback may ask. */
const MAX_PAIRS = 6;

/** How well the text of each page answers a reading, by Pagefind's page name. */
export async function scoreBodies(
  reading: Reading,
  lexicon: Lexicon,
  pagefind: PagefindClient,
): Promise<Map<string, number>> {
  const asked = rarest(reading.parts, lexicon);
  if (asked.length === 0) return new Map();
  const scores = new Map(await pagefind.words(asked.map((part) => part.text)));
  if (reading.parts.length > 1 && reading.parts.length <= MAX_PHRASE) {
    addPhrase(scores, await pagefind.phrase(reading.parts.map((part) => part.text)), lexicon);
  }
  if (scores.size < MIN_HITS && reading.parts.length > 1) {
    await addPieces(scores, reading, lexicon, pagefind);
  }
  return scores;
}

function addPhrase(scores: Map<string, number>, hits: Hits, lexicon: Lexicon): void {
  const bonus = phraseBonus(hits.size, lexicon.pageCount);
  for (const name of hits.keys()) scores.set(name, (scores.get(name) ?? 0) + bonus);
}

/** A phrase on half of the pages must not outrank a title; one on a single page must win. */
function phraseBonus(found: number, pages: number): number {
  const rarity = Math.log((pages + 1) / (found + 0.5)) / Math.log((pages + 1) / 1.5);
  return 0.5 + 3 * Math.max(0, rarity - 0.4);
}

/** The words worth asking for: known ones, rare before common. */
function rarest(parts: readonly Part[], lexicon: Lexicon): Part[] {
  const known = parts.filter((part) => part.word !== undefined || /^\d{4,}$/.test(part.text));
  const unique = known.filter((part, i) => known.findIndex((p) => p.text === part.text) === i);
  const ranked = unique.toSorted((a, b) => rarity(b, lexicon) - rarity(a, lexicon));
  const limit = Math.log(1 / COMMON);
  return ranked.filter((part, i) => i < 2 || (i < MAX_WORDS && rarity(part, lexicon) > limit));
}

function rarity(part: Part, lexicon: Lexicon): number {
  return part.word ? lexicon.rarity(part.word) : 5;
}

/** When the words are on no page together: pages that have some neighbours among them. */
async function addPieces(
  scores: Map<string, number>,
  reading: Reading,
  lexicon: Lexicon,
  pagefind: PagefindClient,
): Promise<void> {
  const pieces = reading.parts
    .slice(1)
    .map((part, i) => [reading.parts[i] ?? part, part] as const)
    .map((pair) => ({ pair, weight: rarity(pair[0], lexicon) + rarity(pair[1], lexicon) }))
    .filter(({ pair }) => pair[0].word && pair[1].word)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_PAIRS);
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { pair, weight } of pieces) {
    const hits = await pagefind.phrase(pair.map((part) => part.text));
    for (const name of hits.keys()) scores.set(name, (scores.get(name) ?? 0) + weight / total);
  }
  for (const part of rarest(reading.parts, lexicon).slice(0, 3)) {
    const hits = await pagefind.words([part.text]);
    for (const [name, score] of hits) {
      scores.set(name, (scores.get(name) ?? 0) + (0.35 * score * rarity(part, lexicon)) / total);
    }
  }
}
