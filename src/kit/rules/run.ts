import { floorOf, redistribute, type Share } from './redistribute.ts';

/** A step as the run knows it. */
export interface RunStep {
  id: string;
  title: string;
  /** Planned seconds. */
  planned: number;
  /** True where time that is left over is well used: in a discussion. Any other step keeps its plan. */
  grows?: boolean;
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
  /** Seconds that the steps to come have less than planned (positive), or more (negative). */
  taken: number;
  /** Seconds by which the meeting ends earlier, because nothing that is left needs them. */
  early: number;
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
  // A step that was begun before has that much less to take, and as much lower a floor.
  const remaining = rest.map((step) => {
    const planned = Math.max(0, step.planned - (left.spent[step.id] ?? 0));
    return { planned, floor: floorOf(planned) };
  });
  const planned = sum(remaining.map((step) => step.planned));
  const available = Math.max(0, seconds(run.endsAt - now));
  const canGrow = rest.some(({ grows }) => grows);
  const { seconds: shares, late } = sharesOf(
    rest,
    remaining,
    canGrow ? available : Math.min(available, planned),
  );
  const allotted = { ...run.allotted };
  rest.forEach((step, i) => {
    allotted[step.id] = (shares[i] ?? 0) + (left.spent[step.id] ?? 0);
  });
  const given = sum(shares);
  const early = late > 0 ? 0 : available - given;
  return { run: { ...left, index, allotted }, shift: { taken: planned - given, early, late } };
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/** Time for the steps to come: as planned and what is left over to the discussions, or less for all where it is short. */
function sharesOf(
  steps: readonly RunStep[],
  remaining: readonly Share[],
  available: number,
): ReturnType<typeof redistribute> {
  const over = available - sum(remaining.map(({ planned }) => planned));
  if (over <= 0) return redistribute(remaining, available);
  const growing = sum(remaining.map(({ planned }, i) => (steps[i]?.grows ? planned : 0)));
  const wanted = remaining.map((step, i) => ({
    ...step,
    planned: step.planned + (steps[i]?.grows && growing > 0 ? (over * step.planned) / growing : 0),
    floor: steps[i]?.grows && growing > 0 ? step.floor : step.planned,
  }));
  return growing > 0
    ? redistribute(wanted, available)
    : { seconds: remaining.map(({ planned }) => planned), late: 0 };
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

/** When the meeting will be over as it goes now: by what the steps to come still need. */
export function expectedEnd(run: Run, steps: readonly RunStep[], now: number): number {
  const left = steps.slice(run.index).reduce((sum, step, i) => {
    const allotted = run.allotted[step.id] ?? step.planned;
    const own = i === 0 ? stepLeft(run, steps, now) : allotted - (run.spent[step.id] ?? 0);
    return sum + Math.max(0, own);
  }, 0);
  return now + left * 1000;
}

/** Minutes that the meeting has taken, for the papers. */
export const lengthInMinutes = (run: Run, now: number): number =>
  Math.max(0, Math.round(((run.endedAt ?? now) - run.startedAt) / 60_000));
