import type { Decision, Destination } from './destination.ts';

/** How a task of last month went. */
export const resultLabels = {
  done: 'xong',
  late: 'chậm',
  doing: 'đang làm',
  open: 'chưa làm',
} as const;
export type TaskResult = keyof typeof resultLabels;

/** One task: what, who, by when. */
export interface Task {
  id: string;
  what: string;
  who: string;
  /** A day, or empty where none was set. */
  due: string;
  result: TaskResult | '';
  /** What came of it, in words. */
  note: string;
  /** The step in which it was given; empty for one planned before the meeting. */
  step: string;
  to: Destination | '';
  /** The day of the meeting that gave it; empty for one of this meeting. */
  givenOn: string;
}

/** A task of which nothing was entered. */
export const newTask = (id: string, step = ''): Task => ({
  id,
  what: '',
  who: '',
  due: '',
  result: '',
  note: '',
  step,
  to: '',
  givenOn: '',
});

/** Whether a decision says who does it or by when. */
export const isTask = ({ who, due }: Decision): boolean => Boolean(who.trim() || due);

/** All that the meeting gives somebody to do: its tasks, and its decisions that name somebody. */
export const allTasks = ({
  tasks,
  decisions,
}: {
  tasks: readonly Task[];
  decisions: readonly Decision[];
}): Task[] => [
  ...tasks,
  ...decisions.filter(isTask).map(({ id, step, text, to, who, due }) => ({
    ...newTask(id, step),
    what: text,
    to,
    who,
    due,
  })),
];

/** What a task lacks, in words; empty when it can be followed up. */
export function taskLacks(task: Task): string {
  const missing = [
    !task.what.trim() && 'việc',
    !task.who.trim() && 'người phụ trách',
    !task.due && 'thời hạn',
  ];
  const list = missing.filter(Boolean);
  return list.length > 0 ? `Còn thiếu ${list.join(', ')}.` : '';
}

const isFilled = (task: Task): boolean => Boolean(task.what.trim() || task.who.trim());

/** Tasks that the next meeting has to look at: older ones not done, then all that were given this time, with the day of it. */
export const tasksToCarry = (
  given: readonly Task[],
  earlier: readonly Task[],
  date: string,
): Task[] => [
  ...earlier.filter((task) => isFilled(task) && task.result !== 'done'),
  ...given
    .filter(isFilled)
    .map((task) => ({ ...task, result: '' as const, givenOn: date, to: '' as const })),
];
