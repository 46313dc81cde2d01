import { describe, expect, test } from 'vitest';
import { isDay, today } from '#calendar/days.ts';
import { days, kitRule } from './kit-rule.ts';
import { deadlinesOf, isOverdue, isPast, toCome } from './deadlines.ts';
import { scoreOf } from './score.ts';
import { newTask, taskLacks, tasksToCarry } from './tasks.ts';

const rules = {
  'lead-in-days': kitRule({ value: days(14) }),
  'committee-days': kitRule({ value: days(5) }),
  'notice-days': kitRule({ value: days(3) }),
  'upload-days': kitRule({ value: days(1) }),
  'results-days': kitRule({ value: days(2) }),
};
const deadlines = (meeting: Parameters<typeof deadlinesOf>[0]) => deadlinesOf(meeting, rules);
const dates = (date: string, hasTopic = false) =>
  Object.fromEntries(deadlines({ date, hasCommittee: true, hasTopic }).map((d) => [d.id, d.date]));

describe('deadlines', () => {
  test.each([
    ['2026-12-03', '2026-12-02', '2026-12-05'],
    ['2027-01-01', '2026-12-31', '2027-01-03'],
    ['2028-03-01', '2028-02-29', '2028-03-03'],
  ])('of %s', (date, papers, results) => {
    expect(dates(date)).toMatchObject({ papers, results, meeting: date });
  });

  test('a topic adds the time to write its paper', () => {
    expect(dates('2026-12-03')).not.toHaveProperty('lead-in');
    expect(dates('2026-12-03', true)).toHaveProperty('lead-in', '2026-11-19');
  });

  test('a cell without chi ủy is prepared by its secretary, who may have no deputy', () => {
    const list = deadlines({ date: '2026-12-03', hasCommittee: false, hasTopic: false });
    expect(list.find((d) => d.id === 'committee')?.title).toContain('Bí thư chuẩn bị');
  });

  test('says what a day rests on: a document, or our suggestion for a task that a document names', () => {
    const basisOf = (rule: Parameters<typeof kitRule>[0]) =>
      deadlinesOf(
        { date: '2026-12-03', hasCommittee: true, hasTopic: false },
        { ...rules, 'notice-days': kitRule({ value: days(4), words: '04 ngày', ...rule }) },
      ).find((d) => d.id === 'notice');
    const note = { text: 'Báo trước.', source: 'Hướng dẫn A', level: 'press' as const };
    expect(basisOf({ level: 'press', source: 'Hướng dẫn A, mục 2' })).toMatchObject({
      date: '2026-11-29',
      basis: 'Trước buổi họp 04 ngày, Hướng dẫn A, mục 2',
      level: 'press',
    });
    expect(basisOf({ level: 'suggestion', notes: [note] })).toMatchObject({
      basis: 'Việc này theo Hướng dẫn A; 04 ngày là gợi ý',
      level: 'press',
    });
    expect(basisOf({ level: 'suggestion', notes: [] })).toMatchObject({
      basis: 'Trước buổi họp 04 ngày: gợi ý của sổ tay này',
      level: 'suggestion',
    });
  });

  test('has passed only when its day is over', () => {
    const papers = deadlines({ date: '2026-12-03', hasCommittee: true, hasTopic: false }).find(
      (d) => d.id === 'papers',
    );
    expect(isPast(papers!, '2026-12-02')).toBe(false);
    expect(isPast(papers!, '2026-12-03')).toBe(true);
  });

  test('what is past is to be done at once while it still matters, and no calendar reminds of it', () => {
    const date = '2026-12-03';
    const list = deadlines({ date, hasCommittee: true, hasTopic: false });
    const overdue = (today: string) =>
      list.filter((d) => isOverdue(d, today, date)).map(({ id }) => id);
    expect(overdue('2026-11-28')).toEqual([]);
    expect(overdue('2026-12-02')).toEqual(['committee', 'notice']);
    expect(overdue('2026-12-04')).toEqual([]);
    expect(overdue('2026-12-06')).toEqual(['results']);
    expect(toCome(list, '2026-12-02').map(({ id }) => id)).toEqual([
      'papers',
      'meeting',
      'results',
    ]);
  });
});

test.each([
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['', false],
  ['03/12/2026', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test('today is the day of this device, not of Greenwich', () => {
  expect(today(new Date(2026, 11, 3, 0, 30))).toBe('2026-12-03');
});

// Basis: thresholds 90, 70, 50 as two or three local rubrics have them (secondary).
describe('the score', () => {
  const rubric = {
    thresholds: { good: 90, fair: 70, average: 50 },
    criteria: [
      { title: 'a', weight: 60 },
      { title: 'b', weight: 40 },
    ],
  };
  test.each([
    [[60, 30], 90, 'Tốt'],
    [[60, 29.9], 89.9, 'Khá'],
    [[40, 30], 70, 'Khá'],
    [[40, 29], 69, 'Trung bình'],
    [[30, 20], 50, 'Trung bình'],
    [[30, 19], 49, 'Kém'],
    [[99, 99], 100, 'Tốt'],
    [[60, null], 60, undefined],
  ])('%o gives %d, %s', (points, total, level) => {
    expect(scoreOf(rubric, points)).toMatchObject({ total, level });
  });
});

const task = (what: string, result: '' | 'done' | 'late' = '') => ({
  ...newTask(what),
  what,
  who: 'A',
  due: '2026-12-20',
  result,
});

test('the next meeting gets the tasks given and the old ones not done', () => {
  const carried = tasksToCarry(
    [task('mới'), task('')].map((t) => ({ ...t, who: t.what && 'A' })),
    [{ ...task('cũ', 'late'), givenOn: '2026-10-03' }, task('xong', 'done')],
    '2026-11-03',
  );
  // Each says which meeting gave it.
  expect(carried.map((t) => [t.what, t.result, t.givenOn])).toEqual([
    ['cũ', 'late', '2026-10-03'],
    ['mới', '', '2026-11-03'],
  ]);
});

test('a task says what it lacks', () => {
  expect(taskLacks({ ...task('việc'), who: ' ', due: '' })).toBe(
    'Còn thiếu người phụ trách, thời hạn.',
  );
  expect(taskLacks(task('việc'))).toBe('');
});
