import { type Mark, markOf } from '#documents/marks.ts';
import type { Trust } from '#documents/trust.ts';
import type { Phase, Procedure, Step } from '#procedures/schema.ts';
import type { LinkView, MinimumView, PhaseView, StepView } from '#procedures/step-view.ts';
import { isOpenPhase, minutesWords, phaseMinutes, stepsOf } from '#procedures/timing.ts';
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

/** A phase of a procedure, ready to be drawn. */
function phaseView(graph: Handbook, procedure: Procedure, phase: Phase): PhaseView {
  return {
    title: bindTitle(graph, phase.title),
    sum: phaseMinutes(phase) > 0 ? `${minutesWords([phase])} phút` : `${phase.steps.length} việc`,
    names: phase.steps.map(({ title }) => title),
    isOpen: isOpenPhase(procedure, phase),
  };
}

/** A step by its id, ready to be drawn on a page with this line under its title. */
export function stepView(graph: Handbook, stepId: string, line: Trust): StepView {
  const procedureId = procedureIdOf(stepId);
  const { data } = entryOf(graph, 'procedures', procedureId);
  const steps = stepsOf(data);
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  const phase = data.phases.find((one) => one.steps.some(({ id }) => id === stepId));
  if (!step || !phase) throw new Error(`[sổ tay] quy trình ${procedureId} không có bước ${stepId}`);
  const mark = stepMark(graph, step, line);
  return {
    step,
    number: at + 1,
    title: bindTitle(graph, step.title),
    ...(mark ? { mark } : {}),
    templates: links(graph, step.templates),
    ...(step === phase.steps[0] ? { opens: phaseView(graph, data, phase) } : {}),
    closes: step === phase.steps.at(-1),
    shortLink: `/b/${step.id}/`,
  };
}
