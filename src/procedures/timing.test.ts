import { expect, test } from 'vitest';
import type { Procedure } from './schema.ts';
import { isOpenPhase, meetingMinutes, minutesWords } from './timing.ts';

const procedure = (...minutes: number[]) =>
  ({
    phases: [
      { title: 'Trước', when: 'before', steps: [{ need: 'required' }, { need: 'required' }] },
      {
        title: 'Họp',
        when: 'meeting',
        steps: minutes.map((n) => ({ need: 'required', minutes: n })),
      },
    ],
  }) as unknown as Procedure;

test('a procedure of three timed steps is a meeting with a length of its own', () => {
  expect(meetingMinutes(procedure(5, 15, 20))).toBe(40);
});

test('an item or two in another meeting has no length to show', () => {
  expect(meetingMinutes(procedure(3))).toBe(0);
  expect(meetingMinutes(procedure(5, 5))).toBe(0);
});

test('of a meeting only the meeting itself is seen at once, of other work all of it', () => {
  const open = (one: Procedure) => one.phases.map((phase) => isOpenPhase(one, phase));
  expect(open(procedure(5, 15, 20))).toEqual([false, true]);
  expect(open(procedure(3))).toEqual([true, true]);
});

test('minutes are said from the least to the most that the steps add up to', () => {
  const { phases } = procedure(5, 15, 20);
  expect(minutesWords(phases)).toBe('40');
  phases[1]!.steps[0]!.need = 'optional';
  expect(minutesWords(phases)).toBe('35–40');
  expect(minutesWords(phases.slice(0, 1))).toBe('0');
});
