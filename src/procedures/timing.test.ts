import { expect, test } from 'vitest';
import type { Procedure } from './schema.ts';
import { isOpenPhase, meetingMinutes } from './timing.ts';

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
