import type { Hit } from '../engine/answer.ts';

/** Hits of one handbook with its name; none for the reader's own. */
export interface Share {
  from?: string;
  hits: readonly Hit[];
}

/**
 * One list out of several: every handbook keeps its own order, and of the first ones left the best comes next; but while own hits
 * are left, two foreign ones never follow each other: how good their pages are is what other handbooks say themselves.
 */
export function mergeHits(shares: readonly Share[], limit: number): Hit[] {
  const rest = shares.map(({ from, hits }) => ({
    isOwn: !from,
    hits: hits.map((hit) => (from ? { ...hit, from } : hit)),
  }));
  const merged: Hit[] = [];
  while (merged.length < limit) {
    const left = rest.filter(({ hits }) => hits.length > 0);
    const own = merged.at(-1)?.from ? left.filter(({ isOwn }) => isOwn) : [];
    const [best] = (own.length > 0 ? own : left).sort(
      (a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0),
    );
    const next = best?.hits.shift();
    if (!next) break;
    merged.push(next);
  }
  return merged;
}
