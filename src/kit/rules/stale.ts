import type { KitRule } from '../data/kit-data.ts';

/** Documents no longer in force among what some rules rest on, each once, and the rules that rest on them. */
export function staleAmong(rules: readonly KitRule[]): {
  documents: string[];
  resting: KitRule[];
} {
  const resting = rules.filter(({ stale }) => stale.length > 0);
  return { documents: [...new Set(resting.flatMap(({ stale }) => stale))], resting };
}
