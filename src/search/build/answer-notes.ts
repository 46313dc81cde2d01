import type { Handbook } from '#handbook/graph/graph.ts';
import type { Note } from './units.ts';

/** Questions with their answers. */
export function answerNotes(_graph: Handbook): [string, Note][] {
  return [];
}
