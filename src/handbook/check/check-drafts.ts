import { type CollectionName, collectionNames, type Entry, type Library } from '../collections.ts';
import type { Handbook } from '../graph/graph.ts';
import type { Problem } from '../problem.ts';
import type { ReadResult } from '../read/read.ts';
import { listReferences } from '../graph/references.ts';
import { knownReferences } from './rules/known-references.ts';

/** A file that its schema refuses, as far as it could be read. */
export interface Draft {
  name: CollectionName;
  entry: Entry<unknown>;
}

/** Ids written anywhere in a text as the id of something. */
export const rawIds = (text: string): string[] =>
  [
    ...text.matchAll(/^\uFEFF?[ \t]*(?:-[ \t]*)?(?:\{[ \t]*)?id:[ \t]*['"]?([A-Z][A-Z0-9-]*)/gm),
  ].map((m) => m[1] ?? '');

/**
 * Mentions of ids in refused files that lead nowhere: told together with what their schemas refuse,
 * except where something is told already.
 */
export function checkDrafts(
  graph: Handbook,
  { drafts, refusedIds, problems }: Pick<ReadResult, 'drafts' | 'refusedIds' | 'problems'>,
): Problem[] {
  const library = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      drafts.filter((draft) => draft.name === name).map(({ entry }) => entry),
    ]),
  ) as unknown as Library;
  const spot = ({ file, place }: Problem) => JSON.stringify([file, place]);
  const told = new Set(problems.map(spot));
  const references = listReferences(library);
  return knownReferences({ ...graph, references, refusedIds }).filter((p) => !told.has(spot(p)));
}
