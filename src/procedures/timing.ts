import type { Phase, Procedure, Step } from './schema.ts';

/** Suggested minutes of the steps of a phase that may be left out, or of the others; none before and after the meeting. */
const minutesOf = (phase: Phase, isOptional: boolean): number =>
  phase.when === 'meeting'
    ? phase.steps
        .filter((step) => (step.need === 'optional') === isOptional)
        .reduce((sum, step) => sum + (step.minutes ?? 0), 0)
    : 0;

/** Suggested minutes of the steps that are not optional, in phases of the meeting itself. */
export const phaseMinutes = (phase: Phase): number => minutesOf(phase, false);

/** Suggested minutes of the whole meeting without its optional steps. */
export const totalMinutes = (procedure: Procedure): number =>
  procedure.phases.reduce((sum, phase) => sum + phaseMinutes(phase), 0);

/** From this many timed steps on, a procedure is a meeting of its own and not an item of another one. */
const ownMeeting = 3;

/** How long the meeting takes; 0 where the procedure is an item or two in a meeting that takes longer. */
export function meetingMinutes(procedure: Procedure): number {
  const timed = procedure.phases
    .filter((phase) => phase.when === 'meeting')
    .flatMap((phase) => phase.steps);
  return timed.length < ownMeeting ? 0 : totalMinutes(procedure);
}

/**
 * Minutes of these phases, `8` or `8–9` where a step may be left out: whoever adds up the steps, with them or without,
 * comes to what is said.
 */
export const minutesWords = (phases: readonly Phase[]): string => {
  const sum = (of: (phase: Phase) => number) => phases.reduce((all, phase) => all + of(phase), 0);
  const least = sum(phaseMinutes);
  const most = least + sum((phase) => minutesOf(phase, true));
  return least === most ? String(least) : `${least}–${most}`;
};

/** Whether a phase is seen before anybody opens it: the meeting itself, or all of what is no meeting of its own. */
export const isOpenPhase = (procedure: Procedure, phase: Phase): boolean =>
  phase.when === 'meeting' || meetingMinutes(procedure) === 0;

/** All steps in order. */
export const stepsOf = (procedure: Procedure): Step[] =>
  procedure.phases.flatMap((phase) => phase.steps);

/** How many minutes are missing to the least length that a rule sets; 0 when it is reached. */
export const minutesMissing = (procedure: Procedure, least: number): number =>
  Math.max(0, least - totalMinutes(procedure));
