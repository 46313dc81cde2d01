import { type Mark, markOf } from '#documents/marks.ts';
import type { Trust } from '#documents/trust.ts';
import type { Procedure, Step } from '#procedures/schema.ts';
import type { LinkView, MinimumView, StepView } from '#procedures/step-view.ts';
import { resolveBasis } from './basis.ts';
import { bindTitle } from './binding.ts';
import { citationsInStep, isAllSuggestion } from './cited.ts';
import { entryOf, type Handbook, thing } from './graph.ts';
import { minimumOf } from './minimum.ts';
import { procedureIdOf } from './requirement-view.ts';

/** Links to things by id, in the given order. */
export const links = (graph: Handbook, ids: readonly string[]): LinkView[] =>
  ids.map((id) => {
    const { title, url } = thing(graph, id);
    return { id, title, url };
  });

/** The least length of a procedure, ready to be drawn on a page with this line; undefined where no rule sets one. */
export function minimumView(
  graph: Handbook,
  procedure: Procedure,
  line: Trust,
): MinimumView | undefined {
  const minimum = minimumOf(graph.library, procedure);
  if (!minimum) return undefined;
  const { rule, minutes, note } = minimum;
  const mark = markOf(line, resolveBasis(graph, rule.basis, rule.compared));
  return {
    minutes,
    ...(note ? { note } : {}),
    ...(mark ? { mark } : {}),
    url: thing(graph, rule.id).url,
  };
}

/**
 * What a step says of its basis below its title, beside the line of its page: only what the text itself has not said of
 * the documents it cites.
 */
function stepMark(graph: Handbook, { id, basis, compared }: Step, line: Trust): Mark | undefined {
  if (basis === 'suggestion' && isAllSuggestion(graph, id)) return undefined;
  if (basis === 'suggestion' || compared) return markOf(line, resolveBasis(graph, basis, compared));
  const told = new Set(citationsInStep(graph, id).map(({ document }) => document));
  const untold = basis.filter(({ document }) => !told.has(document));
  return untold.length > 0 ? markOf(line, resolveBasis(graph, untold)) : undefined;
}

/** A step by its id, ready to be drawn on a page with this line under its title. */
export function stepView(graph: Handbook, stepId: string, line: Trust): StepView {
  const procedureId = procedureIdOf(stepId);
  const { data } = entryOf(graph, 'procedures', procedureId);
  for (const phase of data.phases) {
    const at = phase.steps.findIndex((step) => step.id === stepId);
    const step = phase.steps[at];
    if (!step) continue;
    const mark = stepMark(graph, step, line);
    return {
      step,
      title: bindTitle(graph, step.title),
      ...(mark ? { mark } : {}),
      templates: links(graph, step.templates),
      fulfils: links(graph, step.fulfils),
      ...(at === 0 ? { opens: phase.title } : {}),
      shortLink: `/b/${step.id}/`,
    };
  }
  throw new Error(`[sổ tay] quy trình ${procedureId} không có bước ${stepId}`);
}
