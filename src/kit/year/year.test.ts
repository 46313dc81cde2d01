import { describe, expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { yearMeetings, yearToday } from '#tests/support/year-meetings.ts';
import { newTask, type Task } from '../rules/tasks.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { cellsOf } from './cells.ts';
import { gather } from './gather.ts';
import { nameOf, summaryTable } from './tables.ts';
import { taskBookOf } from './task-book.ts';
import { yearOf, yearsOf } from './year.ts';

const cells = cellsOf(yearMeetings);
const years = cells.map((cell) => ({ cell, year: yearOf(cell, 2026, data, yearToday) }));
const yearOfCell = (name: string) => {
  const found = years.find(({ cell }) => cell.name === name);
  if (!found) throw new Error(`no cell ${name}`);
  return found.year;
};

describe('a year of three cells agrees with the sheet made by hand', () => {
  test('in one line for each cell', () => {
    const superior = 'Đảng ủy xã Mẫu';
    // Months, meetings, present, called, rate, minutes, quarters, given, on time, late, unclear, overdue, open, points.
    expect(summaryTable(years).rows).toEqual([
      [
        superior,
        '=Tổ dân phố Ba',
        12,
        13,
        351,
        390,
        { share: 0.9 },
        100,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        75.5,
      ],
      [
        superior,
        'Chi bộ thôn Hai',
        9,
        9,
        70,
        72,
        { share: 70 / 72 },
        60,
        4,
        0,
        0,
        0,
        0,
        0,
        0,
        undefined,
      ],
      [
        superior,
        'Chi bộ thôn Một',
        12,
        12,
        230,
        240,
        { share: 230 / 240 },
        92.5,
        3,
        7,
        2,
        1,
        2,
        1,
        1,
        89.5,
      ],
    ]);
  });

  test('month by month', () => {
    const lines = yearOfCell('Chi bộ thôn Một').months.map(({ meetings: [line] }) => [
      line?.day,
      line?.attendance?.present,
      line?.minutes,
      line?.topic,
      `${line?.tasks['on-time']}/${line?.tasks.given}`,
      line?.score?.points,
    ]);
    expect(lines).toEqual([
      ['2026-01-03', 20, 90, undefined, '1/2', 88],
      ['2026-02-03', 19, 90, '=1+1', '0/1', 88],
      ['2026-03-03', 18, 90, undefined, '0/1', 88],
      ['2026-04-03', 20, 90, undefined, '1/1', 88],
      ['2026-05-03', 17, 90, 'Học tập và làm theo Bác', '0/0', 88],
      ['2026-06-03', 20, 90, undefined, '0/0', 88],
      ['2026-07-03', 19, 90, undefined, '0/0', 91],
      ['2026-08-03', 20, 90, 'Nông thôn mới', '0/0', 91],
      ['2026-09-03', 18, 90, undefined, '0/0', 91],
      ['2026-10-03', 20, 90, undefined, '0/1', 91],
      ['2026-11-03', 20, 90, undefined, '0/0', 91],
      ['2026-12-03', 19, 120, undefined, '0/1', 91],
    ]);
  });

  test('task by task', () => {
    const tasks = yearOfCell('Chi bộ thôn Một').tasks.map((task) => [
      task.what,
      task.given,
      task.due,
      task.done,
      task.state,
    ]);
    expect(tasks).toEqual([
      ['Việc năm cũ', '2025-12-03', '2025-12-31', '2026-01-03', 'on-time'],
      ['=Trồng cây', '2026-01-03', '2026-01-20', '2026-02-03', 'on-time'],
      ['-Sửa mương thôn', '2026-01-03', '2026-01-31', '2026-03-03', 'late'],
      ['Mở lớp', '2026-02-03', '2026-02-28', '2026-04-03', 'done'],
      ['Thăm hỏi', '2026-03-03', '', '2026-04-03', 'done'],
      ['Góp quỹ', '2026-04-03', '2026-06-15', '2026-06-03', 'on-time'],
      ['Đường điện', '2026-10-03', '2026-10-31', '', 'overdue'],
      ['Tết trồng cây', '2026-12-03', '2027-01-20', '', 'open'],
    ]);
  });

  test('with months that have none, and one that nobody ended', () => {
    const { months, totals } = yearOfCell('Chi bộ thôn Hai');
    expect(months.map(({ state }) => state)).toEqual([
      ...['held', 'held', 'held', 'missing', 'held', 'held'],
      ...['planned', 'held', 'held', 'held', 'missing', 'held'],
    ]);
    expect(months[6]?.meetings[0]?.notes).toEqual(['đang soạn']);
    expect(totals.before.given).toBe(0);
  });

  test('and months to come miss nothing', () => {
    const now = yearOf(cells[1]!, 2026, data, '2026-04-30');
    expect(now.months[3]?.state).toBe('ahead');
    expect(yearsOf(cells)).toEqual([2026]);
  });
});

const meeting = (cell: string, date: string, part: Partial<Meeting> = {}): Meeting => {
  const blank = blankMeeting({ kind: 'TK', date });
  return { ...blank, setup: { ...blank.setup, cell }, heldOn: date, ...part };
};

describe('cells', () => {
  const named = (cell: string, superior: string): Meeting => {
    const one = meeting(cell, '2026-01-03');
    return { ...one, setup: { ...one.setup, superior } };
  };
  const found = (...meetings: Meeting[]) =>
    cellsOf(meetings).map((cell) => [cell.superior, nameOf(cell), cell.meetings.length]);

  test('are one whatever the case, the spaces and the way letters are composed', () => {
    expect(
      found(named('Chi bộ 8', 'Xã A'), named(' chi  bộ 8'.normalize('NFD'), 'XÃ A')),
    ).toHaveLength(1);
  });
  test('of one name under two committees stay apart, and tones tell names apart', () => {
    expect(found(named('Chi bộ 8', 'Xã A'), named('Chi bộ 8', 'Xã B'))).toHaveLength(2);
    expect(found(named('Thôn Đông', ''), named('Thôn Đồng', ''))).toHaveLength(2);
  });
  test('take in a meeting that does not name the committee, where that leaves no doubt', () => {
    expect(found(named('Chi bộ 8', 'Xã A'), named('Chi bộ 8', ''))).toEqual([
      ['Xã A', 'Chi bộ 8', 2],
    ]);
    expect(
      found(named('Chi bộ 8', 'Xã A'), named('Chi bộ 8', 'Xã B'), named('Chi bộ 8', '')),
    ).toHaveLength(3);
  });
  test('stand in the order of their numbers, and one without a name is said to be that', () => {
    expect(found(named('Chi bộ 10', ''), named('Chi bộ 9', ''), named('', ''))).toEqual([
      ['', 'Chưa ghi tên chi bộ', 1],
      ['', 'Chi bộ 9', 1],
      ['', 'Chi bộ 10', 1],
    ]);
  });
});

describe('a meeting found twice', () => {
  const base = meeting('Chi bộ 8', '2026-01-03', { changedAt: 5 });
  test('counts once, also as a copy that says the same', () => {
    const copy = { ...base, id: 'khac', copyOf: base.id };
    const { meetings, differing } = gather([
      { meeting: base, file: '' },
      { meeting: copy, file: 'a.json' },
    ]);
    expect([meetings.length, differing.length]).toEqual([1, 0]);
  });
  test('with other words counts as it was changed last, and that is told', () => {
    const later = { ...base, lessons: 'sửa', changedAt: 9 };
    const { meetings, differing } = gather([
      { meeting: later, file: 'b.json' },
      { meeting: base, file: '' },
    ]);
    expect(meetings).toEqual([later]);
    expect(differing.map(({ taken, others }) => [taken.file, others[0]?.file])).toEqual([
      ['b.json', ''],
    ]);
  });
});

describe('a task', () => {
  const task = (part: Partial<Task>): Task => ({ ...newTask('a'), what: 'Việc', ...part });
  const later = (date: string, result: Task['result'], part: Partial<Meeting> = {}) =>
    meeting('', date, {
      earlierTasks: [task({ due: '2026-01-20', result, givenOn: '2026-01-03' })],
      ...part,
    });
  const given = meeting('', '2026-01-03', { tasks: [task({ due: '2026-01-20' })] });
  const book = (...meetings: Meeting[]) => taskBookOf([given, ...meetings], '2026-06-01');
  const states = (...meetings: Meeting[]) => book(...meetings).map(({ state }) => state);

  test.each<[string, Meeting[], string]>([
    ['nobody looked at it again', [], 'overdue'],
    ['done at the next meeting', [later('2026-02-03', 'done')], 'on-time'],
    [
      'done only at the one after',
      [later('2026-02-03', 'late'), later('2026-03-03', 'done')],
      'late',
    ],
    [
      'late before its day, done by it',
      [later('2026-01-10', 'late'), later('2026-01-20', 'done')],
      'on-time',
    ],
    [
      'nothing noted when the day came',
      [later('2026-02-03', ''), later('2026-03-03', 'done')],
      'done',
    ],
    ['the meetings between were not found', [later('2026-05-03', 'done')], 'done'],
  ])('%s', (_name, meetings, state) => {
    expect(states(...meetings)).toEqual([state]);
  });

  test('that a meeting in preparation notes as done has no day of it', () => {
    const [line] = book(later('2026-02-03', 'done', { heldOn: '' }));
    expect([line?.state, line?.done]).toEqual(['on-time', '']);
  });

  test('has its origin from the meeting that gave it, also where ids are the same in two meetings', () => {
    const second = meeting('', '2026-02-03', {
      earlierTasks: [task({ givenOn: '2026-01-03', result: 'done' })],
      tasks: [task({ what: 'Việc khác' })],
    });
    const third = meeting('', '2026-03-03', {
      earlierTasks: [task({ what: 'Việc khác', givenOn: '2026-02-03', result: 'doing' })],
    });
    expect(book(second, third).map((line) => [line.given, line.result])).toEqual([
      ['2026-01-03', 'done'],
      ['2026-02-03', 'doing'],
    ]);
  });

  test('planned for a meeting that was not held is none yet', () => {
    const draft = meeting('', '2026-03-03', { heldOn: '', tasks: [task({ id: 'b' })] });
    expect(book(draft)).toHaveLength(1);
  });
});
