import type { Procedure } from '../procedures/schema.ts';
import type { LinkView, MinimumView, StepView } from '../procedures/step-view.ts';
import { resolveBasis } from './basis.ts';
import { bindTitle } from './binding.ts';
import { entryOf, type Handbook, thing } from './graph.ts';
import { minimumOf } from './minimum.ts';
import { procedureIdOf } from './requirement-view.ts';

/** Links to things by id, in the given order. */
export const links = (graph: Handbook, ids: readonly string[]): LinkView[] =>
  ids.map((id) => {
    const { title, url } = thing(graph, id);
    return { id, title, url };
  });

/** The least length of a procedure, ready to be drawn; undefined where no rule sets one. */
export function minimumView(graph: Handbook, procedure: Procedure): MinimumView | undefined {
  const minimum = minimumOf(graph.library, procedure);
  if (!minimum) return undefined;
  const { rule, minutes, note } = minimum;
  return {
    minutes,
    ...(note ? { note } : {}),
    basis: resolveBasis(graph, rule.basis, rule.compared),
    url: thing(graph, rule.id).url,
  };
}

/** A step by its id, ready to be drawn. */
export function stepView(graph: Handbook, stepId: string): StepView {
  const procedureId = procedureIdOf(stepId);
  const { data } = entryOf(graph, 'procedures', procedureId);
  for (const phase of data.phases) {
    const at = phase.steps.findIndex((step) => step.id === stepId);
    const step = phase.steps[at];
    if (!step) continue;
    return {
      step,
      title: bindTitle(graph, step.title),
      basis: resolveBasis(graph, step.basis, step.compared),
      templates: links(graph, step.templates),
      fulfils: links(graph, step.fulfils),
      ...(at === 0 ? { opens: phase.title } : {}),
      shortLink: `/b/${step.id}/`,
    };
  }
  throw new Error(`[sổ tay] quy trình ${procedureId} không có bước ${stepId}`);
}
