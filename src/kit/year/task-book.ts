import { isDay, nextMonth } from '#calendar/days.ts';
import { stateOf } from '../rules/meeting-state.ts';
import { allTasks, type Task, type TaskResult } from '../rules/tasks.ts';
import type { Meeting } from '../state/schema.ts';
import { dayOf } from '../rules/meeting-state.ts';
import { byWords } from './lists.ts';
import { oneLine } from './one-line.ts';

/** How a task stands. `done` alone: nobody set a day, or nobody noted how it stood when the day came. */
export const taskStates = {
  'on-time': 'Xong đúng hạn',
  late: 'Xong chậm hạn',
  done: 'Xong, chưa rõ đúng hạn',
  overdue: 'Quá hạn, chưa ghi là xong',
  open: 'Chưa đến hạn',
} as const;
export type TaskState = keyof typeof taskStates;

/** What a meeting noted of a task. */
interface Report {
  day: string;
  result: TaskResult | '';
  /** Whether the meeting was held: only then is its day the day on which the task was reported done. */
  isHeld: boolean;
}

/** One task of a cell from the meeting that gave it to the last one that looked at it. */
export interface TaskLine {
  what: string;
  who: string;
  /** The meeting that gave it; empty where that meeting was not found. */
  meeting: string;
  /** The day of that meeting; empty where nothing says it. */
  given: string;
  /** Days of the meetings that looked at it. */
  seen: string[];
  due: string;
  /** The day of the meeting that noted it done. */
  done: string;
  /** How the last meeting that noted anything found it. */
  result: TaskResult | '';
  state: TaskState;
}

interface Entry {
  task: Task;
  meeting: string;
  /** As `givenOn` of a carried task says it. */
  planned: string;
  given: string;
  reports: Report[];
}

const isFilled = ({ what, who }: Task): boolean => Boolean(what.trim() || who.trim());

/** The entry that a carried task goes on with: ids of old versions are unique within a meeting only. */
function entryOf(entries: readonly Entry[], { id, givenOn }: Task): Entry | undefined {
  const same = entries.filter(({ task }) => task.id === id);
  return same.find(({ planned }) => planned === givenOn) ?? same.at(-1);
}

/** Whether a task was done by its day, as far as the meetings of the cell say. */
function stateOfTask(due: string, reports: readonly Report[], today: string): TaskState {
  const done = reports.find(({ result }) => result === 'done');
  if (!done) return due && due < today ? 'overdue' : 'open';
  if (!due) return 'done';
  if (done.day && done.day <= due) return 'on-time';
  // The first meeting after the day tells: at it the task was done, was not, or nobody noted anything.
  const first = reports.find(({ day }) => day > due);
  if (first && first !== done && first.result !== '') return 'late';
  const isSoon = done.day.slice(0, 7) <= nextMonth(due.slice(0, 7));
  return first === done && isSoon ? 'on-time' : 'done';
}

/** Every task that the meetings of one cell gave or carried, by the day it was given. */
export function taskBookOf(meetings: readonly Meeting[], today: string): TaskLine[] {
  const entries: Entry[] = [];
  for (const meeting of meetings) {
    const day = isDay(dayOf(meeting)) ? dayOf(meeting) : '';
    const isHeld = stateOf(meeting) === 'held';
    const report = (entry: Entry, { result }: Task) => entry.reports.push({ day, result, isHeld });
    for (const task of meeting.earlierTasks.filter(isFilled)) {
      const known = entryOf(entries, task);
      const given = isDay(task.givenOn) ? task.givenOn : '';
      const entry = known ?? { task, meeting: '', planned: task.givenOn, given, reports: [] };
      if (!known) entries.push(entry);
      entry.task = task;
      report(entry, task);
    }
    // What is being prepared was not given to anybody yet.
    if (!isHeld) continue;
    for (const task of allTasks(meeting).filter(isFilled)) {
      const planned = meeting.setup.date;
      const entry = { task, meeting: meeting.id, planned, given: day, reports: [] };
      entries.push(entry);
      if (task.result) report(entry, task);
    }
  }
  return entries.map((entry) => lineOf(entry, today)).sort((a, b) => byWords(a.given, b.given));
}

function lineOf({ task, meeting, given, reports }: Entry, today: string): TaskLine {
  const due = isDay(task.due) ? task.due : '';
  const ordered = [...reports].sort((a, b) => byWords(a.day, b.day));
  const done = ordered.find(({ result }) => result === 'done');
  return {
    what: oneLine(task.what),
    who: oneLine(task.who),
    meeting,
    given,
    seen: ordered.map(({ day }) => day),
    due,
    done: done?.isHeld ? done.day : '',
    result: done ? 'done' : (ordered.findLast(({ result }) => result !== '')?.result ?? ''),
    state: stateOfTask(due, ordered, today),
  };
}

/** How many of the tasks stand how. */
export const countTasks = (tasks: readonly TaskLine[]): Record<TaskState | 'given', number> => {
  const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  return {
    given: tasks.length,
    'on-time': count('on-time'),
    late: count('late'),
    done: count('done'),
    overdue: count('overdue'),
    open: count('open'),
  };
};
