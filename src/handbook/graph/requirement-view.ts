import type { StepGroup } from '#procedures/step-view.ts';
import { backLinks, entryOf, type Handbook } from './graph.ts';
import type { Thing } from './things.ts';

/** The procedure that a step belongs to: its id without the number. */
export const procedureIdOf = (stepId: string): string => stepId.slice(0, stepId.lastIndexOf('-'));

/** Steps that help to fulfil a requirement, by procedure. Computed, never written. */
export const fulfillingSteps = (graph: Handbook, requirementId: string) =>
  stepsByProcedure(graph, backLinks(graph, requirementId));

/** The steps among some things, under the procedures they belong to. */
export function stepsByProcedure(graph: Handbook, things: Thing[]): StepGroup[] {
  const steps = things.filter((found) => found.kind === 'step');
  const groups = Map.groupBy(steps, ({ id }) => procedureIdOf(id));
  return [...groups].map(([id, list]) => ({
    procedure: entryOf(graph, 'procedures', id).data.shortTitle,
    steps: list,
  }));
}
