import type { Row } from '../data.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import type { Reading } from '../understand/reading.ts';
import type { Hit, ShownCard } from './answer.ts';
import { makeExcerpt, markTerms, type Terms } from './excerpt.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** What to mark for a query: the words of its readings. */
export function termsOf(readings: readonly Reading[], lexicon: Lexicon): Terms {
  const keys = new Map<string, number>();
  const folds = new Set<string>();
  for (const part of readings.slice(0, 2).flatMap((reading) => reading.parts)) {
    if (!part.word) continue;
    keys.set(part.word.key, lexicon.rarity(part.word) + 0.1);
    if (!part.exact) folds.add(part.word.fold);
  }
  return { keys, folds };
}

/** A ranked unit as it is shown: what one gets there, or the sentence that fits best. */
export async function present(
  ranked: Ranked,
  terms: Terms,
  site: SiteData,
  base: string,
): Promise<Hit> {
  const row = await site.row(ranked.unit);
  const sections = await Promise.all(ranked.sections.map((unit) => site.row(unit)));
  const page = site.table.pages[ranked.page];
  return {
    ...(row.id ? { id: row.id } : {}),
    url: hrefOf(row, base),
    title: row.title,
    kind: ranked.kind,
    score: ranked.score,
    excerpt: row.gist ? markTerms(row.gist, terms) : makeExcerpt(row.text ?? '', terms),
    subs: sections
      .filter(({ url }) => url.includes('#') && url !== row.url)
      .map((section) => ({ url: hrefOf(section, base), title: section.title })),
    state: page?.state,
    ...(row.within ? { within: row.within } : {}),
  };
}

/** The card of a ranked unit; none where it has none. */
export async function presentCard(
  ranked: Ranked,
  site: SiteData,
  base: string,
): Promise<ShownCard | undefined> {
  const card = await site.card(ranked.unit);
  if (!card) return undefined;
  const links = card.links.map((link) => ({ ...link, url: base + link.url.slice(1) }));
  return { ...card, kind: ranked.kind, links };
}

const hrefOf = ({ url }: Row, base: string): string => base + url.replace(/^\//, '');
