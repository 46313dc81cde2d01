import type { Hit } from '../engine/answer.ts';

/** Hits of one handbook with its name; none for the reader's own. */
export interface Share {
  from?: string;
  hits: readonly Hit[];
}

/**
 * One list out of several: every handbook keeps its own order, and of the first ones left the best comes next. Scores
 * are measured by the same scale everywhere (a title that says all of the query), so they can be compared.
 */
export function mergeHits(shares: readonly Share[], limit: number): Hit[] {
  const rest = shares.map(({ from, hits }) => hits.map((hit) => (from ? { ...hit, from } : hit)));
  const merged: Hit[] = [];
  while (merged.length < limit) {
    const [best] = rest
      .filter((hits) => hits.length > 0)
      .toSorted((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0));
    const next = best?.shift();
    if (!next) break;
    merged.push(next);
  }
  return merged;
}
