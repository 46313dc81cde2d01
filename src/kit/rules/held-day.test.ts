import { expect, test } from 'vitest';
import { addDays, today } from '#calendar/days.ts';
import { newTask } from './tasks.ts';
import { data, printed } from '#tests/support/kit-cells.ts';
import { headerOf, papersOf } from '../papers/papers.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import { beganOn, dayChoice, isTimed, minutesHeld, onlyTried } from './held-day.ts';
import { held, stateOf } from './meeting-state.ts';
import { endRun, startRun } from './run.ts';

/** A local time of day as an instant. */
const at = (day: string, time: string) => new Date(`${day}T${time}:00`).getTime();

/** A meeting that was planned for one day and run on another, from 19:00 to 20:35. */
function run(planned: string, began: string) {
  const blank = blankMeeting({ kind: 'KET', date: planned });
  const going = startRun([], at(began, '19:00'));
  const tasks = [{ ...newTask('t'), what: 'Sửa sân' }];
  return held({ ...blank, tasks, run: endRun(going, [], at(began, '20:35')) }, beganOn(going));
}

test('a meeting that goes on past midnight was held on the day on which it began', () => {
  expect(beganOn(startRun([], at('2026-12-03', '23:30')))).toBe('2026-12-03');
  const run = startRun([], at('2026-12-03', '23:30') + 5000, 5000);
  expect(beganOn(run)).toBe('2026-12-03');
});

test('on the planned day there is nothing to say; on another the day is told', () => {
  expect(dayChoice(run('2026-12-03', '2026-12-03'))).toBeUndefined();
  const early = dayChoice(run('2026-12-03', '2026-11-28'));
  expect(early).toMatchObject({ days: [], canBeTrial: true });
  expect(early?.words).toContain('họp ngày 28/11/2026, sớm hơn ngày đã định là 03/12/2026');
  const late = dayChoice(run('2026-12-03', '2026-12-06'));
  expect(late).toMatchObject({ days: ['2026-12-03'], canBeTrial: false });
  expect(late?.words).toContain('muộn hơn');
});

test('a meeting entered afterwards has the day that is chosen, and no times of the entering', () => {
  const meeting = held(run('2026-12-03', '2026-12-06'), '2026-12-03');
  expect([isTimed(meeting), minutesHeld(meeting)]).toEqual([false, undefined]);
  expect(minutesHeld(run('2026-12-03', '2026-12-03'))).toBe(95);
  expect(dayChoice(meeting)).toMatchObject({ days: ['2026-12-06'], canBeTrial: false });
});

test('a trial before the day leaves the meeting being prepared, with what was entered', () => {
  const meeting = onlyTried(run('2026-12-03', '2026-11-28'));
  expect([stateOf(meeting), meeting.tasks.length]).toEqual(['draft', 1]);
});

test.each([
  ['2026-12-03', '2026-11-28', '28/11/2026', '30/11/2026'],
  ['2026-12-03', '2026-12-06', '06/12/2026', '08/12/2026'],
])(
  'planned for %s, held on %s: every paper after it names that day',
  async (planned, day, words, due) => {
    const meeting = {
      ...run(planned, day),
      setup: { ...run(planned, day).setup, locality: 'Xã Hai' },
    };
    expect(headerOf(meeting, data).date).toBe(day);
    for (const paper of papersOf(meeting, data).filter(({ time }) => time === 'after')) {
      expect(paper.date, paper.name).toBe(day);
      const { 'ngay-hop': own = day, 'ngay-cap-nhat': updated = day } = paper.values.fields;
      expect([own, updated], paper.name).toEqual([day, day]);
    }
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain(`19 giờ, ngày ${words}`);
    expect(minutes).not.toContain('03/12/2026');
    expect(await printed(meeting, 'BM-03')).toContain(due);
    // It stays the meeting of the month that it was planned for.
    expect(minutes).toContain('tháng 12/2026');
  },
);

test('a meeting that is being prepared is dated by its plan', () => {
  const meeting = blankMeeting({ kind: 'KET', date: addDays(today(), 5) });
  expect(headerOf(meeting, data).date).toBe(addDays(today(), 5));
});
