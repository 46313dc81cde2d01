import { floorOf, redistribute } from './redistribute.ts';

/** A step as the run knows it. */
export interface RunStep {
  id: string;
  title: string;
  /** Planned seconds. */
  planned: number;
}

/** A meeting that is going on or over; instants are meeting time in milliseconds. */
export interface Run {
  startedAt: number;
  /** When the whole should be over; moves only when the floors do not fit. */
  endsAt: number;
  index: number;
  enteredAt: number;
  /** Seconds given to each step by id: the plan, as last redistributed. */
  allotted: Record<string, number>;
  /** Seconds that each step has taken so far. */
  spent: Record<string, number>;
  /** Set when the meeting is over. */
  endedAt: number | null;
  /** Milliseconds added to the wall clock, see clock.ts. */
  correction: number;
  /** The last moment that was kept. */
  seenAt: number;
}

const seconds = (ms: number): number => Math.round(ms / 1000);

/** A run that begins now, each step with its planned time. */
export function startRun(steps: readonly RunStep[], now: number, correction = 0): Run {
  const total = steps.reduce((sum, step) => sum + step.planned, 0);
  return {
    startedAt: now,
    endsAt: now + total * 1000,
    index: 0,
    enteredAt: now,
    allotted: Object.fromEntries(steps.map((step) => [step.id, step.planned])),
    spent: {},
    endedAt: null,
    correction,
    seenAt: now,
  };
}

/** What a change of step did to the times, for the words shown to the chair. */
export interface Shift {
  /** Seconds that the steps to come lost (positive) or gained (negative) together. */
  taken: number;
  /** Seconds by which the meeting ends later than planned, because no step may fall under its floor. */
  late: number;
}

function leave(run: Run, steps: readonly RunStep[], now: number): Run {
  const step = steps[run.index];
  if (!step) return run;
  const spent = (run.spent[step.id] ?? 0) + seconds(now - run.enteredAt);
  return { ...run, spent: { ...run.spent, [step.id]: spent }, enteredAt: now, seenAt: now };
}

/** Goes to another step; the time left is spread over it and those after it. */
export function goTo(
  run: Run,
  steps: readonly RunStep[],
  index: number,
  now: number,
): { run: Run; shift: Shift } {
  const left = leave(run, steps, now);
  const rest = steps.slice(index);
  const before = rest.reduce((sum, step) => sum + (run.allotted[step.id] ?? step.planned), 0);
  // A step that was begun before has that much less to take, and as much lower a floor.
  const remaining = rest.map((step) => {
    const planned = Math.max(0, step.planned - (left.spent[step.id] ?? 0));
    return { planned, floor: floorOf(planned) };
  });
  const { seconds: shares, late } = redistribute(remaining, Math.max(0, seconds(run.endsAt - now)));
  const allotted = { ...run.allotted };
  rest.forEach((step, i) => {
    allotted[step.id] = (shares[i] ?? 0) + (left.spent[step.id] ?? 0);
  });
  const after = rest.reduce((sum, step) => sum + (allotted[step.id] ?? 0), 0);
  return { run: { ...left, index, allotted }, shift: { taken: before - after, late } };
}

/** Ends the meeting now. */
export const endRun = (run: Run, steps: readonly RunStep[], now: number): Run => ({
  ...leave(run, steps, now),
  endedAt: now,
});

/** Seconds left for the step on screen; below zero when it is over its time. */
export function stepLeft(run: Run, steps: readonly RunStep[], now: number): number {
  const step = steps[run.index];
  if (!step) return 0;
  const spent = (run.spent[step.id] ?? 0) + (now - run.enteredAt) / 1000;
  return (run.allotted[step.id] ?? step.planned) - spent;
}

/** Seconds left until the planned end; below zero when it has passed. */
export const totalLeft = (run: Run, now: number): number => (run.endsAt - now) / 1000;

/** When the meeting will be over as it goes now: at the planned end, or later by what the steps to come still need. */
export function expectedEnd(run: Run, steps: readonly RunStep[], now: number): number {
  const left = steps.slice(run.index).reduce((sum, step, i) => {
    const allotted = run.allotted[step.id] ?? step.planned;
    const own = i === 0 ? stepLeft(run, steps, now) : allotted - (run.spent[step.id] ?? 0);
    return sum + Math.max(0, own);
  }, 0);
  return Math.max(run.endsAt, now + left * 1000);
}

/** Minutes that the meeting has taken, for the papers. */
export const lengthInMinutes = (run: Run, now: number): number =>
  Math.max(0, Math.round(((run.endedAt ?? now) - run.startedAt) / 60_000));
