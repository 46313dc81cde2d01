import type { Fragment } from '../data.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import type { Reading } from '../understand/reading.ts';
import type { Hit, SubHit } from './answer.ts';
import { makeExcerpt, type Terms } from './excerpt.ts';
import type { Ranked } from './rank.ts';

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

/** Turns a ranked page and its stored text into what is shown. */
export function present(ranked: Ranked, fragment: Fragment, terms: Terms, base: string): Hit {
  const url = base + fragment.url.replace(/^\//, '');
  return {
    id: fragment.meta['id'] ?? fragment.url,
    url,
    title: fragment.meta['title'] ?? fragment.url,
    score: ranked.score,
    kind: fragment.meta['kind'] ?? fragment.filters['loai']?.[0] ?? '',
    excerpt: makeExcerpt(fragment.content, terms, titleLength(fragment)),
    subs: ranked.anchors.flatMap((anchor) => presentSection(fragment, anchor, terms, url)),
    evidence: fragment.meta['evidence'],
    state: fragment.meta['state'],
  };
}

/** The stored text begins with the title, which is shown already. */
function titleLength({ content, meta }: Fragment): number {
  const title = meta['title'] ?? '';
  return title !== '' && content.startsWith(title) ? title.split(/\s+/).length : 0;
}

function presentSection(fragment: Fragment, number: number, terms: Terms, url: string): SubHit[] {
  const anchor = fragment.anchors[number];
  if (!anchor) return [];
  const next = fragment.anchors.find((other) => other.location > anchor.location);
  const after = anchor.location + anchor.text.split(/\s+/).length;
  return [
    {
      id: anchor.id,
      url: `${url}#${anchor.id}`,
      title: anchor.text,
      excerpt: makeExcerpt(fragment.content, terms, after, next?.location),
    },
  ];
}
