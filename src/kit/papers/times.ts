import { startsOf } from '../rules/agenda.ts';
import { minutesOfTime, timeOfMinutes } from '../rules/clock-time.ts';
import type { Facts } from './facts.ts';

/** The time of day at which each line of the agenda begins, followed by what stands between; empty where no start is known. */
export function timesOf({ agenda, meeting: { setup } }: Facts, between: string): string[] {
  const start = minutesOfTime(setup.time);
  if (start === undefined) return agenda.map(() => '');
  return startsOf(agenda).map((at) => `${timeOfMinutes(start + at)}${between}`);
}
