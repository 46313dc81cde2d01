import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionAfter, correctionOnReturn, jumpBetween } from './clock.ts';
import { countdown, minutesOfTime, timeInWords, timeOfMinutes } from './clock-time.ts';
import { floorOf, redistribute } from './redistribute.ts';
import {
  endRun,
  expectedEnd,
  goTo,
  lengthInMinutes,
  startRun,
  stepLeft,
  totalLeft,
} from './run.ts';
import { paceWords, shiftWords } from './run-words.ts';

const shares = fc
  .array(fc.integer({ min: 0, max: 7200 }), { minLength: 1, maxLength: 40 })
  .map((plans) => plans.map((planned) => ({ planned, floor: floorOf(planned) })));
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

describe('redistribution', () => {
  test('never goes under a floor, and keeps the end or says by how much it cannot', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 40_000 }), (steps, available) => {
        const { seconds, late } = redistribute(steps, available);
        seconds.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(steps[i]!.floor));
        expect(sum(seconds)).toBe(available + late);
        expect(late > 0).toBe(available < sum(steps.map((s) => s.floor)));
      }),
    );
  });

  test('leaves a plan that fits alone', () => {
    fc.assert(
      fc.property(shares, (steps) => {
        expect(redistribute(steps, sum(steps.map((s) => s.planned))).seconds).toEqual(
          steps.map((s) => s.planned),
        );
      }),
    );
  });

  test('a longer step never gets less than a shorter one', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 40_000 }), (steps, available) => {
        const { seconds } = redistribute(steps, available);
        steps.forEach((a, i) =>
          steps.forEach((b, j) => {
            if (a.planned > b.planned) expect(seconds[i]! + 1).toBeGreaterThanOrEqual(seconds[j]!);
          }),
        );
      }),
    );
  });
});

const steps = [10, 30, 20].map((minutes, i) => ({
  id: `s${i}`,
  title: `s${i}`,
  planned: minutes * 60,
}));
const min = 60_000;

describe('a run', () => {
  test('started late in a step shortens the rest and keeps the end', () => {
    const run = startRun(steps, 0);
    const { run: next, shift } = goTo(run, steps, 1, 20 * min);
    expect(shift.late).toBe(0);
    expect(shift.taken).toBe(600);
    expect(next.allotted.s1! + next.allotted.s2!).toBe(40 * 60);
    expect(shiftWords(shift, '20:00', false)).toContain('chậm 10 phút');
  });

  test('says when the end cannot be kept', () => {
    const { shift } = goTo(startRun(steps, 0), steps, 1, 50 * min);
    expect(shift.late).toBe(15 * 60);
    expect(shiftWords(shift, '20:00', false)).toContain('Không thể giữ giờ kết thúc 20:00');
  });

  test('says nothing about less than two minutes, and nothing about later steps in the last one', () => {
    expect(shiftWords({ taken: 119, early: 0, late: 0 }, '20:00', false)).toBe('');
    expect(shiftWords({ taken: -119, early: 0, late: 0 }, '20:00', false)).toBe('');
    expect(shiftWords({ taken: 120, early: 0, late: 0 }, '20:00', true)).toMatch(
      /^Đang chậm 2 phút/,
    );
    for (const shift of [
      { taken: 300, early: 0, late: 0 },
      { taken: 0, early: 300, late: 0 },
      { taken: 0, early: 0, late: 300 },
    ])
      expect(shiftWords(shift, '20:00', true)).not.toMatch(/[Cc]ác bước/);
  });

  test('expects the planned end, and a later one once the steps to come do not fit', () => {
    const run = startRun(steps, 0);
    expect(expectedEnd(run, steps, 0)).toBe(run.endsAt);
    expect(expectedEnd(run, steps, 12 * min)).toBe(run.endsAt + 2 * min);
    const { run: late, shift } = goTo(run, steps, 1, 50 * min);
    expect(expectedEnd(late, steps, 50 * min)).toBe(late.endsAt + shift.late * 1000);
  });

  test('goes back without counting time twice', () => {
    const there = goTo(startRun(steps, 0), steps, 1, 10 * min).run;
    const back = goTo(there, steps, 0, 12 * min).run;
    expect(back.spent).toEqual({ s0: 600, s1: 120 });
    expect(stepLeft(back, steps, 12 * min)).toBeGreaterThanOrEqual(0);
  });

  test('knows its length once it is over', () => {
    expect(lengthInMinutes(endRun(startRun(steps, 0), steps, 61 * min), 0)).toBe(61);
  });

  test('does not drift in thirty minutes with ticks as rare as a background tab has them', () => {
    const run = startRun(steps, 1000);
    let now = 1000;
    // A hidden tab wakes at most once a minute, and never on time.
    for (let i = 0; i < 30; i += 1) now += min + (i % 7) * 13 - 20;
    const real = (now - 1000) / 1000;
    expect(Math.abs(3600 - totalLeft(run, now) - real)).toBeLessThan(0.001);
    expect(Math.abs(600 - stepLeft(run, steps, now) - real)).toBeLessThan(0.001);
  });

  test.each([
    [500, 600, 'Còn thời gian'],
    [100, 600, 'Sắp hết thời gian của bước'],
    [-10, 600, 'Hết thời gian của bước'],
    [-130, 600, 'Quá 2 phút'],
    [55, 60, 'Còn thời gian'],
  ])('%d seconds left of %d: %s', (left, allotted, words) =>
    expect(paceWords(left, allotted)).toBe(words),
  );
});

describe('the clock', () => {
  test.each([
    [{ wall: 60_000, steady: 60_000 }, undefined],
    [{ wall: 61_000, steady: 60_000 }, undefined],
    [
      { wall: -540_000, steady: 60_000 },
      { ms: 600_000, kind: 'back' },
    ],
    [
      { wall: 660_000, steady: 60_000 },
      { ms: 600_000, kind: 'forward' },
    ],
  ])('%o against the start', (now, jump) => {
    expect(jumpBetween({ wall: 0, steady: 0 }, now)).toEqual(jump);
  });

  test('a clock set back is undone, one that jumped forward is let stand', () => {
    expect(correctionAfter(0, { ms: 5000, kind: 'back' })).toBe(5000);
    expect(correctionAfter(0, { ms: 5000, kind: 'forward' })).toBe(0);
  });

  test('after a reload time never runs backwards', () => {
    expect(correctionOnReturn(1000, 0, 5000)).toEqual({ correction: 4000, back: 4000 });
    expect(correctionOnReturn(9000, 0, 5000)).toEqual({ correction: 0, back: 0 });
  });

  test.each([
    ['19:30', 1170],
    ['7:05', 425],
    ['24:00', undefined],
    ['', undefined],
  ])('%s', (text, minutes) => expect(minutesOfTime(text)).toBe(minutes));

  test('is written for the eye and for papers', () => {
    expect(timeOfMinutes(1500)).toBe('01:00');
    expect(timeInWords('19:30')).toBe('19 giờ 30 phút');
    expect(timeInWords('07:00')).toBe('07 giờ');
    expect(countdown(245)).toBe('4:05');
    expect(countdown(-65)).toBe('−1:05');
    expect(countdown(-0.4)).toBe('0:00');
  });
});

describe('early or late, the plan stays sensible', () => {
  const plan = [
    { id: 'mở', title: '', planned: 600 },
    { id: 'bàn', title: '', planned: 1200, grows: true },
    { id: 'chấm', title: '', planned: 300 },
    { id: 'đọc', title: '', planned: 300 },
  ];
  const at = (seconds: number): number => seconds * 1000;

  test('time left over goes to a discussion, and to nothing else', () => {
    const { run, shift } = goTo(startRun(plan, 0), plan, 1, at(120));
    expect(run.allotted).toMatchObject({ bàn: 1680, chấm: 300, đọc: 300 });
    expect(shift).toEqual({ taken: -480, early: 0, late: 0 });
  });

  test('after the discussions every step keeps its plan, and the meeting ends earlier', () => {
    const { run, shift } = goTo(startRun(plan, 0), plan, 2, at(900));
    expect(run.allotted).toMatchObject({ chấm: 300, đọc: 300 });
    expect(shift).toEqual({ taken: 0, early: 900, late: 0 });
    expect(expectedEnd(run, plan, at(900))).toBe(at(1500));
    expect(shiftWords(shift, '21:00', false)).toContain('giữ số phút đã định');
  });

  test('one step back after a minute is no delay', () => {
    const first = goTo(startRun(plan, 0), plan, 1, at(600)).run;
    const { shift } = goTo(first, plan, 0, at(660));
    expect(shiftWords(shift, '21:00', false)).toBe('');
  });
});
