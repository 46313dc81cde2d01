import {
  type Basis,
  type EvidenceLevel,
  evidenceLevels,
  evidenceOf,
} from '../documents/evidence.ts';
import { staleDocuments } from './basis.ts';
import { type CollectionName, collectionNames, type Entry } from './collections.ts';
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
}

type Reviewed = Entry<{ id: string; reviewed: string; basis?: Basis }>;

/** Every page with its statements by evidence level; pages on outdated documents first, then the longest unreviewed. */
export function reviewRows(graph: Handbook): ReviewRow[] {
  const names: CollectionName[] = collectionNames.filter(
    (name) => name !== 'glossary' && name !== 'documents',
  );
  return names
    .flatMap((name) => graph.library[name] as Reviewed[])
    .map(({ data }) => {
      const { title, url } = thing(graph, data.id);
      const levels = basisValues(data).map(evidenceOf);
      return {
        id: data.id,
        title,
        url,
        reviewed: data.reviewed,
        counts: evidenceLevels.map(
          (level) => levels.filter((l: EvidenceLevel) => l === level).length,
        ),
        stale: staleDocuments(graph, data.id).map((d) => d.shortTitle),
      };
    })
    .sort((a, b) => b.stale.length - a.stale.length || a.reviewed.localeCompare(b.reviewed));
}

/** Every `basis` that stands somewhere in the data of a page. */
export function basisValues(value: unknown): Basis[] {
  if (Array.isArray(value)) return value.flatMap(basisValues);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'basis' ? [child as Basis] : basisValues(child),
  );
}
