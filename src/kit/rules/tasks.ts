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
}

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

/** Tasks that the next meeting has to look at: all that were given this time, and older ones not done. */
export const tasksToCarry = (given: readonly Task[], earlier: readonly Task[]): Task[] => [
  ...earlier.filter((task) => isFilled(task) && task.result !== 'done'),
  ...given.filter(isFilled).map((task) => ({ ...task, result: '' as const })),
];
