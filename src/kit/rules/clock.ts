/** What two clocks of the device say: the wall clock, which people change, and the one that only runs forward. */
export interface Reading {
  wall: number;
  steady: number;
}

/** A jump of the wall clock against the steady one. */
export interface Jump {
  ms: number;
  /** Backwards only a person or the network sets a clock; forwards it may as well have been sleep. */
  kind: 'back' | 'forward';
}

/** Less than this is the ordinary unevenness of timers. */
const unnoticed = 3000;

/** Compares two readings of the same page; undefined when the clocks agree. */
export function jumpBetween(before: Reading, now: Reading): Jump | undefined {
  const ms = now.wall - before.wall - (now.steady - before.steady);
  if (Math.abs(ms) < unnoticed) return undefined;
  return { ms: Math.abs(ms), kind: ms < 0 ? 'back' : 'forward' };
}

/** Meeting time: the wall clock with what its jumps would have falsified taken out. */
export const meetingTime = (wall: number, correction: number): number => wall + correction;

/**
 * The correction after a jump. A clock set back is undone. A jump forward is let stand, because a device that slept
 * shows the same and the meeting went on meanwhile; the reader may take it back.
 */
export const correctionAfter = (correction: number, jump: Jump): number =>
  jump.kind === 'back' ? correction + jump.ms : correction;

/** After a reload: time never stands before the last moment that was kept. */
export function correctionOnReturn(
  wall: number,
  correction: number,
  seenAt: number,
): { correction: number; back: number } {
  const back = Math.max(0, seenAt - meetingTime(wall, correction));
  return { correction: correction + back, back };
}
