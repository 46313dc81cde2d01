import type { DocumentStatus } from '#documents/schema.ts';
import { isPast } from '#documents/state.ts';
import type { Reading } from '../understand/reading.ts';
import type { SiteData } from './site-data.ts';
import { TitleMatcher } from './title-match.ts';
import type { TitledPage } from './title-table.ts';

/** What a title that says exactly what was asked is worth; everything else is measured by it. */
export const TITLE = 4;
const ALIAS = 3.4;
const HEADING = 2;
/** A page with more headings than this is a list: each of them says less about it. */
const MANY_HEADINGS = 40;
const CHAFF = 0.08;

export interface Ranked {
  /** Number of the page in the title table. */
  page: number;
  score: number;
  /** Anchors of headings that answer the query by themselves, best first. */
  anchors: number[];
}

/** What titles, further names and headings alone say about a query. */
export function rankTitles(readings: readonly Reading[], data: SiteData): Map<number, Ranked> {
  const ranked = new Map<number, Ranked>();
  for (const reading of readings) {
    const matcher = new TitleMatcher(reading, data.lexicon);
    data.titles.pages.forEach((page, number) => {
      const own = scorePage(page, matcher);
      const score = own.score * reading.weight;
      if (score === 0) return;
      const before = ranked.get(number);
      if (!before || score > before.score) ranked.set(number, { ...own, page: number, score });
    });
  }
  return ranked;
}

function scorePage(page: TitledPage, matcher: TitleMatcher): { score: number; anchors: number[] } {
  let score = TITLE * matcher.score(page.title);
  for (const alias of page.aliases) score = Math.max(score, ALIAS * matcher.score(alias));
  const headings = page.headings
    .map(({ anchor, words }) => ({ anchor, score: matcher.score(words) }))
    .filter((heading) => heading.score > 0)
    .sort((a, b) => b.score - a.score);
  const telling = HEADING * Math.min(1, Math.sqrt(MANY_HEADINGS / (page.headings.length || 1)));
  score = Math.max(score, telling * (headings[0]?.score ?? 0));
  return { score, anchors: headings.slice(0, 3).map((heading) => heading.anchor) };
}

/** Adds what the full text says, and orders the pages. */
export function mergeRanks(
  titled: ReadonlyMap<number, Ranked>,
  bodies: readonly { weight: number; scores: ReadonlyMap<number, number> }[],
  data: SiteData,
): Ranked[] {
  const body = new Map<number, number>();
  for (const { weight, scores } of bodies) {
    for (const [page, score] of scores) {
      body.set(page, Math.max(body.get(page) ?? 0, score * weight));
    }
  }
  const all = new Set([...titled.keys(), ...body.keys()]);
  const merged = [...all].map((page) => ({
    page,
    anchors: titled.get(page)?.anchors ?? [],
    score:
      ((titled.get(page)?.score ?? 0) + (body.get(page) ?? 0)) *
      (data.titles.pages[page]?.weight ?? 1),
  }));
  return inForceFirst(withoutChaff(byScore(merged)), data);
}

/** Leaves out pages that share a word or two with the query when others answer it. */
function withoutChaff(ranked: Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter((entry) => entry.score >= CHAFF * best);
}

/** Best first; the order of the pages decides between equals, so that answers never flicker. */
export function byScore(ranked: Ranked[]): Ranked[] {
  return [...ranked].sort((a, b) => b.score - a.score || a.page - b.page);
}

/**
 * Documents in force take the places of documents that no longer are; everything else stays where it
 * is. A document whose title answers the query fully was asked for, and keeps its place.
 */
function inForceFirst(ranked: Ranked[], data: SiteData): Ranked[] {
  const stateOf = (entry: Ranked) =>
    data.titles.pages[entry.page]?.state as DocumentStatus | undefined;
  const places = ranked.flatMap((entry, i) =>
    stateOf(entry) !== undefined && entry.score < TITLE * 0.9 ? [i] : [],
  );
  const documents = places
    .flatMap((place) => ranked[place] ?? [])
    .sort((a, b) => Number(isPast(stateOf(a))) - Number(isPast(stateOf(b))));
  const out = [...ranked];
  places.forEach((place, i) => {
    const document = documents[i];
    if (document) out[place] = document;
  });
  return out;
}
