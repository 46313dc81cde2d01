import { backLinks, entryOf, type Handbook } from './graph.ts';

/** The procedure that a step belongs to: its id without the number. */
export const procedureIdOf = (stepId: string): string => stepId.slice(0, stepId.lastIndexOf('-'));

/** Steps that help to fulfil a requirement, with the short name of their procedure. Computed, never written. */
export const fulfillingSteps = (graph: Handbook, requirementId: string) =>
  backLinks(graph, requirementId)
    .filter((found) => found.kind === 'step')
    .map(({ id, title, url }) => ({
      id,
      title,
      url,
      procedure: entryOf(graph, 'procedures', procedureIdOf(id)).data.shortTitle,
    }));
