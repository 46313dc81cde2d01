import { resolveBasis } from '#handbook/graph/basis.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import type { EvidenceLevel } from '#documents/evidence.ts';
import { numberOf } from '#months/schema.ts';

/** A matter that a month puts on the agenda. */
export interface MonthItem {
  text: string;
  level: EvidenceLevel;
  /** Documents and provisions it rests on; empty for a suggestion. */
  source: string;
}

/** What a month, 1–12, puts on the agenda, in order; nothing where the handbook has no such month. */
export function monthItems(graph: Handbook, month: number): MonthItem[] {
  const found = graph.library.months.find(({ data }) => numberOf(data) === month);
  return (found?.data.agenda ?? []).map(({ text, basis, compared }) => {
    const { level, citations } = resolveBasis(graph, basis, compared);
    const source = citations
      .map(({ shortTitle, provision }) => [shortTitle, provision].filter(Boolean).join(', '))
      .join('; ');
    return { text, level, source };
  });
}
