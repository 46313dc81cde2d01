import { noCounts } from '#kit/rules/attendance.ts';
import { newTask, type Task } from '#kit/rules/tasks.ts';
import { blankMeeting, nextMeeting } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { MeetingKind } from '#templates/paper-words.ts';
import { data } from './kit-cells.ts';

/** The id of a kind of meeting in the frozen handbook. */
const kindOf = (kind: MeetingKind): string =>
  data.procedures.find(({ meeting }) => meeting === kind)?.id ?? '';

/** So many points in all, given criterion by criterion as far as each takes. */
function pointsOf(total: number): number[] {
  let left = total;
  return data.rubric.criteria.map(({ weight }) => {
    const points = Math.min(weight, left);
    left -= points;
    return points;
  });
}

interface Row {
  day: string;
  present?: number;
  minutes?: number;
  score?: number;
  kind?: MeetingKind;
  topic?: string;
  /** Given at this meeting. */
  tasks?: Partial<Task>[];
  decisions?: Partial<Meeting['decisions'][number]>[];
  /** What the meeting noted of earlier tasks, by id. */
  results?: Record<string, Task['result']>;
  isDraft?: boolean;
}

interface TestCell {
  id: string;
  setup: Partial<Meeting['setup']>;
  official: number;
  exempt?: number;
  before?: Partial<Task>[];
  rows: Row[];
}

/** One meeting of a cell that follows another, as the kit makes it, held with these numbers. */
function meetingOf(cell: TestCell, row: Row, last: Meeting | undefined): Meeting {
  const { official, exempt = 0, before = [] } = cell;
  const plan = { kind: kindOf(row.kind ?? 'regular'), date: row.day };
  const fresh = last ? nextMeeting(last, plan) : blankMeeting(plan);
  const task = (part: Partial<Task>): Task => ({ ...newTask(part.id ?? ''), ...part });
  const earlier = last ? fresh.earlierTasks : before.map(task);
  const begun = Date.parse(`${row.day}T12:00:00Z`);
  const present = row.present ?? official - exempt;
  return {
    ...fresh,
    id: `${cell.id}-${row.day}`,
    setup: { ...fresh.setup, ...cell.setup, topicTitle: row.topic ?? '' },
    counts: {
      ...noCounts(),
      official,
      exempt,
      presentOfficial: present,
      excused: official - exempt - present,
    },
    earlierTasks: earlier.map((one) => ({ ...one, result: row.results?.[one.id] ?? '' })),
    tasks: (row.tasks ?? []).map(task),
    decisions: (row.decisions ?? []).map((part) => ({
      ...{ id: '', step: '', text: '', to: '', who: '', due: '' },
      ...part,
    })) as Meeting['decisions'],
    points: row.score === undefined ? [] : pointsOf(row.score),
    ...(row.isDraft
      ? {}
      : {
          heldOn: row.day,
          run: {
            startedAt: begun,
            endsAt: begun,
            index: 0,
            enteredAt: begun,
            allotted: {},
            spent: {},
            endedAt: begun + (row.minutes ?? 90) * 60_000,
            correction: 0,
            seenAt: begun,
          },
        }),
  };
}

const meetingsOf = (cell: TestCell): Meeting[] =>
  cell.rows.reduce<Meeting[]>((all, row) => [...all, meetingOf(cell, row, all.at(-1))], []);

const day = (month: number, of = 3): string =>
  `2026-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
const months = (list: number[], row: (month: number) => Partial<Row> = () => ({})): Row[] =>
  list.map((month) => ({ day: day(month), ...row(month) }));
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const present = [20, 19, 18, 20, 17, 20, 19, 20, 18, 20, 20, 19];
const first: Record<number, Partial<Row>> = {
  1: {
    tasks: [
      { id: 't1', what: '=Trồng cây', who: '+Đồng chí A', due: '2026-01-20' },
      { id: 't2', what: '-Sửa\u0007 mương\u2028thôn', who: '@Đồng chí B', due: '2026-01-31' },
    ],
    results: { e0: 'done' },
  },
  2: {
    kind: 'combined',
    topic: '=1+1',
    results: { t1: 'done', t2: 'doing' },
    decisions: [{ id: 'd1', text: 'Mở lớp', who: 'Đồng chí C', due: '2026-02-28' }],
  },
  3: { results: { t2: 'done' }, tasks: [{ id: 't3', what: 'Thăm hỏi', who: 'Đồng chí D' }] },
  4: {
    results: { t3: 'done', d1: 'done' },
    tasks: [{ id: 't4', what: 'Góp quỹ', who: 'Đồng chí E', due: '2026-06-15' }],
  },
  5: { kind: 'combined', topic: 'Học tập và làm theo Bác', results: { t4: 'doing' } },
  6: { results: { t4: 'done' } },
  8: { kind: 'topic', topic: 'Nông thôn mới' },
  10: { tasks: [{ id: 't5', what: 'Đường điện', who: 'Đồng chí G', due: '2026-10-31' }] },
  11: { results: { t5: 'doing' } },
  12: {
    minutes: 120,
    results: { t5: 'late' },
    tasks: [{ id: 't6', what: 'Tết trồng cây', who: 'Đồng chí H', due: '2027-01-20' }],
  },
};

/** Twelve meetings, tasks of every fate, three quarters with a topic. */
const one: TestCell = {
  id: 'mot',
  setup: { cell: 'Chi bộ thôn Một', superior: 'Đảng ủy xã Mẫu' },
  official: 20,
  before: [
    { id: 'e0', what: 'Việc năm cũ', who: 'Đồng chí A', due: '2025-12-31', givenOn: '2025-12-03' },
  ],
  rows: months(all, (month) => ({
    present: present[month - 1] ?? 0,
    score: month <= 6 ? 88 : 91,
    ...first[month],
  })),
};

/** A small cell: two exempt, nothing in April, a meeting of July that nobody ended, a topic in each quarter. */
const two: TestCell = {
  id: 'hai',
  setup: { cell: 'Chi bộ thôn Hai', superior: 'Đảng ủy xã Mẫu' },
  official: 10,
  exempt: 2,
  rows: months([1, 2, 3, 5, 6, 7, 8, 9, 10, 12], (month) => ({
    minutes: 60,
    present: month === 10 ? 6 : 8,
    ...([1, 6, 9, 12].includes(month) ? { kind: 'combined', topic: `Chuyên đề ${month}` } : {}),
    ...(month === 7 ? { isDraft: true } : {}),
  })),
};

/** A large cell whose name looks like a formula: two meetings in March, a score once. */
const three: TestCell = {
  id: 'ba',
  setup: { cell: '=Tổ dân phố Ba', superior: 'Đảng ủy xã Mẫu' },
  official: 30,
  rows: [
    ...months([1, 2, 3], (month) => (month === 1 ? { score: 75.5 } : {})),
    { day: day(3, 20), kind: 'topic' as const, topic: 'Bảo vệ môi trường; "xanh"' },
    ...months([4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ].map((row) => ({ ...row, present: 27, minutes: 100 })),
};

/** A year of three cells; the figures that it comes to stand in the test, made by hand. */
export const yearMeetings: Meeting[] = [one, two, three].flatMap(meetingsOf);
/** The day on which the figures are true. */
export const yearToday = '2026-12-31';
