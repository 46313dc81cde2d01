import { comma } from '../papers/facts.ts';
import type { Totals } from './year.ts';

/** `95,8%` of those who had to come. */
export const shareWords = (value: Totals['attendance']): string =>
  value ? `${comma(Math.round((value.present / value.called) * 1000) / 10)}%` : '';

/** `quý I, II, IV`. */
export const quarterWords = (quarters: readonly number[]): string =>
  quarters.map((quarter) => ['I', 'II', 'III', 'IV'][quarter - 1]).join(', ');

/** What became of tasks, those kinds left out of which there are none. */
export function taskWords(tasks: Totals['tasks']): string {
  const parts: [count: number, words: string][] = [
    [tasks['on-time'], 'xong đúng hạn'],
    [tasks.late, 'xong chậm hạn'],
    [tasks.done, 'xong, chưa rõ đúng hạn'],
    [tasks.overdue, 'quá hạn, chưa ghi là xong'],
    [tasks.open, 'chưa đến hạn'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return tasks.given === 0 ? 'chưa giao việc nào' : `${tasks.given} việc: ${told.join('; ')}`;
}
