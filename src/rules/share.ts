import type { RuleValue } from './schema.ts';

/** A part of a number of people, as a rule states it. */
export type Share = Extract<RuleValue, { unit: 'share' }>;

const parts: Record<string, string> = { '1/2': 'một nửa', '2/3': 'hai phần ba' };

/** `một nửa`, `hai phần ba`. */
export const partWords = ({ part, of }: Share): string => parts[`${part}/${of}`] ?? `${part}/${of}`;

/** `hơn một nửa`, `ít nhất hai phần ba`. */
export const shareWords = (share: Share): string =>
  `${share.reach === 'over' ? 'hơn' : 'ít nhất'} ${partWords(share)}`;

/** The least whole number of people that reaches the share: more than half of 16 is 9, two thirds of 17 are 12. */
export function leastOf({ part, of, reach }: Share, people: number): number {
  const whole = people * part;
  const rest = whole % of;
  const down = (whole - rest) / of;
  return reach === 'over' || rest > 0 ? down + 1 : down;
}
