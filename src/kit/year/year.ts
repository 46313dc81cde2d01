import { isDay } from '#calendar/days.ts';
import type { KitData } from '../data/kit-data.ts';
import { rollOfMeeting } from '../papers/facts.ts';
import { type MeetingState, stateOf } from '../rules/meeting-state.ts';
import { minutesHeld } from '../rules/held-day.ts';
import { scoreOf } from '../rules/score.ts';
import type { Meeting } from '../state/schema.ts';
import { dayOf } from '../rules/meeting-state.ts';
import type { Cell } from './cells.ts';
import { oneLine } from './one-line.ts';
import { countTasks, taskBookOf, type TaskLine } from './task-book.ts';

/** What is asked of the handbook's data. */
export type YearData = Pick<KitData, 'procedures' | 'rubric'>;

/** One meeting in the year's table. */
export interface MeetingLine {
  id: string;
  day: string;
  state: MeetingState;
  /** `thường kỳ`; empty for a kind that this handbook does not have. */
  kind: string;
  /** The title of the topic; empty for a topic without a title. Undefined where the meeting had none. */
  topic: string | undefined;
  /** Who came of those who had to; undefined where nobody was called or the numbers contradict each other. */
  attendance: { present: number; called: number } | undefined;
  minutes: number | undefined;
  /** Known once every criterion has points. */
  score: { points: number; level: string } | undefined;
  tasks: ReturnType<typeof countTasks>;
  /** What a reader has to know of the figures. */
  notes: string[];
}

/** A month of the year; `ahead`: it has not come to its end, and nothing is missing yet. */
export interface Month {
  month: number;
  meetings: MeetingLine[];
  state: 'held' | 'planned' | 'missing' | 'ahead';
}

/** A year of a cell. */
export interface Year {
  year: number;
  months: Month[];
  /** Quarters with a thematic meeting, 1 to 4. */
  quarters: number[];
  /** Tasks given in the year, and those of the years before that it had to look at. */
  tasks: TaskLine[];
  totals: Totals;
}

/** The figures of a year in one line. */
export interface Totals {
  months: number;
  meetings: number;
  attendance: { present: number; called: number } | undefined;
  /** Minutes of a meeting on average. */
  minutes: number | undefined;
  /** Points of a meeting on average. */
  score: number | undefined;
  /** Tasks that were given in the year. */
  tasks: ReturnType<typeof countTasks>;
  /** Tasks of the years before. */
  before: ReturnType<typeof countTasks>;
}

const thematic: readonly string[] = ['combined', 'topic'];

const yearOfDay = (day: string): number => Number(day.slice(0, 4));
const monthOfDay = (day: string): number => Number(day.slice(5, 7));

/** The years that meetings of these cells were held or are planned in, the latest first. */
export const yearsOf = (cells: readonly Cell[]): number[] =>
  [
    ...new Set(cells.flatMap(({ meetings }) => meetings.map(dayOf).filter(isDay).map(yearOfDay))),
  ].sort((a, b) => b - a);

/** What the meeting was about besides the month's work. */
function topicOf({ setup }: Meeting, data: YearData): string | undefined {
  const kind = data.procedures.find(({ id }) => id === setup.kind)?.meeting;
  const title = oneLine(setup.topicTitle);
  // A kind of another handbook is known by what it had.
  return (kind ? thematic.includes(kind) : title !== '') ? title : undefined;
}

function lineOf(meeting: Meeting, data: YearData, tasks: readonly TaskLine[]): MeetingLine {
  const state = stateOf(meeting);
  const isHeld = state === 'held';
  const kind = data.procedures.find(({ id }) => id === meeting.setup.kind);
  const roll = rollOfMeeting(meeting);
  const called = roll.total - roll.idle;
  const isCounted = roll.isTaken && called > 0 && !roll.isWrong;
  const score = scoreOf(data.rubric, meeting.points);
  return {
    id: meeting.id,
    day: dayOf(meeting),
    state,
    kind: kind?.words ?? '',
    topic: topicOf(meeting, data),
    attendance: isHeld && isCounted ? { present: roll.present, called } : undefined,
    minutes: isHeld ? minutesHeld(meeting) : undefined,
    score: isHeld && score.level ? { points: score.total, level: score.level } : undefined,
    tasks: countTasks(tasks.filter((task) => task.meeting === meeting.id)),
    notes: isHeld
      ? [
          ...(kind ? [] : ['loại sinh hoạt không có trong sổ tay này']),
          ...(roll.isTaken && roll.problem ? ['số điểm danh chưa khớp'] : []),
          ...(score.scored > 0 && !score.level
            ? [`mới chấm ${score.scored}/${data.rubric.criteria.length} nhóm`]
            : []),
        ]
      : [state === 'running' ? 'chưa kết thúc trên máy' : 'đang soạn'],
  };
}

function stateOfMonth(lines: readonly MeetingLine[], period: string, today: string) {
  if (lines.some(({ state }) => state === 'held')) return 'held';
  if (lines.length > 0) return 'planned';
  return period < today.slice(0, 7) ? 'missing' : 'ahead';
}

const sum = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((all, item) => all + value(item), 0);

/** To one place after the comma; undefined of nothing. */
const average = (values: readonly number[]): number | undefined =>
  values.length > 0 ? Math.round((sum(values, (n) => n) / values.length) * 10) / 10 : undefined;

const given = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

/** Whether a year has to do with a task: it gave it, or one of its meetings looked at it. */
const concerns = (year: number, { given: day, seen }: TaskLine): boolean =>
  (day !== '' && yearOfDay(day) === year) || seen.some((at) => yearOfDay(at) === year);

/** A year of a cell, worked out from its meetings; `today` tells what is overdue and which months have passed. */
export function yearOf(cell: Cell, year: number, data: YearData, today: string): Year {
  const book = taskBookOf(cell.meetings, today);
  const lines = cell.meetings
    .filter((meeting) => isDay(dayOf(meeting)) && yearOfDay(dayOf(meeting)) === year)
    .map((meeting) => lineOf(meeting, data, book));
  const months = Array.from({ length: 12 }, (_, i) => {
    const meetings = lines.filter(({ day }) => monthOfDay(day) === i + 1);
    const period = `${year}-${String(i + 1).padStart(2, '0')}`;
    return { month: i + 1, meetings, state: stateOfMonth(meetings, period, today) } as const;
  });
  const held = lines.filter(({ state }) => state === 'held');
  const tasks = book.filter((task) => concerns(year, task));
  const isOwn = ({ given: day }: TaskLine) => day !== '' && yearOfDay(day) === year;
  const called = given(held.map(({ attendance }) => attendance));
  return {
    year,
    months,
    quarters: [1, 2, 3, 4].filter((quarter) =>
      held.some(
        ({ day, topic }) => topic !== undefined && Math.ceil(monthOfDay(day) / 3) === quarter,
      ),
    ),
    tasks,
    totals: {
      months: months.filter(({ state }) => state === 'held').length,
      meetings: held.length,
      attendance:
        called.length > 0
          ? { present: sum(called, (one) => one.present), called: sum(called, (one) => one.called) }
          : undefined,
      minutes: average(given(held.map(({ minutes }) => minutes))),
      score: average(given(held.map(({ score }) => score?.points))),
      tasks: countTasks(tasks.filter(isOwn)),
      before: countTasks(tasks.filter((task) => !isOwn(task))),
    },
  };
}
