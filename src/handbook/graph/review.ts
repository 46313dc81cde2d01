import { type Basis, type EvidenceLevel, evidenceLevels, levelOf } from '#documents/evidence.ts';
import { staleDocuments } from './basis.ts';
import { type CollectionName, collectionNames, type Entry } from '../collections.ts';
import { addMonths } from '#base/dates.ts';
import { type Handbook, thing } from './graph.ts';

/** One page as an editor checks it. */
export interface ReviewRow {
  id: string;
  title: string;
  url: string;
  reviewed: string;
  /** Statements per evidence level, in the order of `evidenceLevels`. */
  counts: number[];
  stale: string[];
  /** The day by which somebody has to compare it with its sources again. */
  due: string;
  overdue: boolean;
}

type Reviewed = Entry<{ id: string; reviewed: string; basis?: Basis }>;

/** Every page and document with its statements by evidence level: overdue ones first, then pages on outdated documents, then the longest unreviewed. */
export function reviewRows(graph: Handbook, months: number, today: string): ReviewRow[] {
  const names: CollectionName[] = collectionNames.filter((name) => name !== 'glossary');
  return names
    .flatMap((name) => graph.library[name] as Reviewed[])
    .map(({ data }) => {
      const { title, url, kind } = thing(graph, data.id);
      const levels = levelsIn(data);
      return {
        id: data.id,
        title,
        url,
        reviewed: data.reviewed,
        counts: evidenceLevels.map(
          (level) => levels.filter((l: EvidenceLevel) => l === level).length,
        ),
        stale: kind === 'document' ? [] : staleDocuments(graph, data.id).map((d) => d.shortTitle),
        due: addMonths(data.reviewed, months),
        overdue: addMonths(data.reviewed, months) < today,
      };
    })
    .sort(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        b.stale.length - a.stale.length ||
        a.reviewed.localeCompare(b.reviewed),
    );
}

function levelsIn(value: unknown): EvidenceLevel[] {
  if (Array.isArray(value)) return value.flatMap(levelsIn);
  if (value === null || typeof value !== 'object') return [];
  const here = 'basis' in value ? [levelOf(value as { basis: Basis })] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, v]) => (key === 'basis' ? [] : levelsIn(v))),
  ];
}

/** Every `basis` that stands somewhere in the data of a page. */
export function basisValues(value: unknown): Basis[] {
  if (Array.isArray(value)) return value.flatMap(basisValues);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'basis' ? [child as Basis] : basisValues(child),
  );
}
