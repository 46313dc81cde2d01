import type { Phase, Procedure, Step } from './schema.ts';

/** Suggested minutes of the steps that are not optional, in phases of the meeting itself. */
export const phaseMinutes = (phase: Phase): number =>
  phase.when === 'meeting'
    ? phase.steps
        .filter((step) => step.need !== 'optional')
        .reduce((sum, step) => sum + (step.minutes ?? 0), 0)
    : 0;

/** Suggested minutes of the whole meeting without its optional steps. */
export const totalMinutes = (procedure: Procedure): number =>
  procedure.phases.reduce((sum, phase) => sum + phaseMinutes(phase), 0);

/** All steps in order. */
export const stepsOf = (procedure: Procedure): Step[] =>
  procedure.phases.flatMap((phase) => phase.steps);

/** How many minutes are missing to the least length that a rule sets; 0 when it is reached. */
export const minutesMissing = (procedure: Procedure, least: number): number =>
  Math.max(0, least - totalMinutes(procedure));
