/** A step still to come: what was planned and the least it may shrink to, in whole seconds. */
export interface Share {
  planned: number;
  floor: number;
}

/** Seconds for each step, and by how much the end must move when even the floors do not fit. */
export interface Shares {
  seconds: number[];
  /** 0 when the end is kept. */
  late: number;
}

/** The least a step may shrink to: half of its plan, never under one minute unless the plan itself is shorter. */
export const floorOf = (planned: number): number =>
  Math.min(planned, Math.max(60, Math.ceil(planned / 2)));

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/**
 * Spreads the time that is left over the steps to come, in proportion to their plan and never under a floor.
 * The seconds add up to the time left exactly, or the floors stand and `late` says what is missing.
 */
export function redistribute(steps: readonly Share[], available: number): Shares {
  const floors = sum(steps.map((step) => step.floor));
  if (available < floors)
    return { seconds: steps.map((step) => step.floor), late: floors - available };
  const fixed = new Set<number>();
  let seconds: number[] = [];
  // A step that would fall under its floor is held there and the others share the rest; each round fixes at least one.
  for (;;) {
    const rest = available - sum([...fixed].map((i) => steps[i]?.floor ?? 0));
    const open = sum(steps.map((step, i) => (fixed.has(i) ? 0 : step.planned)));
    seconds = steps.map((step, i) =>
      fixed.has(i) || open === 0 ? step.floor : (step.planned * rest) / open,
    );
    const under = steps.findIndex((step, i) => !fixed.has(i) && (seconds[i] ?? 0) < step.floor);
    if (under < 0) break;
    steps.forEach((step, i) => {
      if ((seconds[i] ?? 0) < step.floor) fixed.add(i);
    });
  }
  return { seconds: wholeSeconds(seconds, available), late: 0 };
}

/** Rounds down and gives the seconds left over to the largest remainders, so that the sum stays exact. */
function wholeSeconds(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = total - sum(whole);
  for (let n = 0; left > 0 && order.length > 0; n = (n + 1) % order.length, left -= 1) {
    const at = order[n]?.i ?? 0;
    whole[at] = (whole[at] ?? 0) + 1;
  }
  return whole;
}
