import { resultLabels } from '../rules/tasks.ts';
import type { Cell } from './cells.ts';
import { type TaskLine, taskStates } from './task-book.ts';
import type { MeetingLine, Month, Year } from './year.ts';

/** What a field of a table holds; typed words stay words, whatever sign they begin with. */
export type Value = string | number | { day: string } | { share: number } | undefined;

/** A column: its title, and how many letters wide it is. */
export interface Column {
  title: string;
  width: number;
}

/** A table as it goes to a spreadsheet. */
export interface Table {
  name: string;
  columns: readonly Column[];
  rows: Value[][];
}

/** A cell with its year. */
export interface CellYear {
  cell: Cell;
  year: Year;
}

/** What a cell is called where none of its meetings names it. */
export const nameOf = ({ name }: Pick<Cell, 'name'>): string => name || 'Chưa ghi tên chi bộ';

const columns = (list: [title: string, width: number][]): Column[] =>
  list.map(([title, width]) => ({ title, width }));

const day = (iso: string): Value => (iso ? { day: iso } : undefined);
const share = (a: { present: number; called: number } | undefined): Value =>
  a && { share: a.present / a.called };

/** One line for each cell. */
export const summaryTable = (years: readonly CellYear[]): Table => ({
  name: 'Tổng hợp',
  columns: columns([
    ['Cấp ủy cấp trên', 28],
    ['Chi bộ', 28],
    ['Số tháng đã họp', 11],
    ['Số buổi họp', 9],
    ['Lượt có mặt', 9],
    ['Lượt phải dự', 9],
    ['Tỷ lệ dự họp', 9],
    ['Thời gian bình quân (phút)', 12],
    ['Số quý có chuyên đề', 11],
    ['Việc đã giao', 9],
    ['Xong đúng hạn', 9],
    ['Xong chậm hạn', 9],
    ['Xong, chưa rõ đúng hạn', 12],
    ['Quá hạn, chưa ghi là xong', 12],
    ['Chưa đến hạn', 9],
    ['Điểm bình quân', 10],
  ]),
  rows: years.map(({ cell, year: { totals, quarters } }) => [
    cell.superior,
    nameOf(cell),
    totals.months,
    totals.meetings,
    totals.attendance?.present,
    totals.attendance?.called,
    share(totals.attendance),
    totals.minutes,
    quarters.length,
    totals.tasks.given,
    totals.tasks['on-time'],
    totals.tasks.late,
    totals.tasks.done,
    totals.tasks.overdue,
    totals.tasks.open,
    totals.score,
  ]),
});

/** What stands in a month without a meeting. */
export const monthWords: Record<Month['state'], string> = {
  held: '',
  planned: '',
  missing: 'chưa thấy buổi họp nào',
  ahead: '',
};

const meetingRow = (cell: Cell, month: number, line: MeetingLine): Value[] => [
  nameOf(cell),
  month,
  day(line.day),
  line.kind,
  line.attendance?.present,
  line.attendance?.called,
  share(line.attendance),
  line.minutes,
  line.topic,
  ...(line.state === 'held' ? [line.tasks.given, line.tasks['on-time']] : [undefined, undefined]),
  line.score?.points,
  line.score?.level,
  line.notes.join('; '),
];

/** One line for each meeting, and one for each month without any. */
export const meetingTable = (years: readonly CellYear[]): Table => ({
  name: 'Các buổi họp',
  columns: columns([
    ['Chi bộ', 28],
    ['Tháng', 7],
    ['Ngày họp', 12],
    ['Loại sinh hoạt', 24],
    ['Có mặt', 8],
    ['Phải dự', 8],
    ['Tỷ lệ dự họp', 9],
    ['Thời gian (phút)', 10],
    ['Chuyên đề', 40],
    ['Việc đã giao', 9],
    ['Xong đúng hạn', 9],
    ['Điểm', 8],
    ['Xếp loại', 12],
    ['Ghi chú', 30],
  ]),
  rows: years.flatMap(({ cell, year }) =>
    year.months.flatMap(({ month, meetings, state }): Value[][] =>
      meetings.length > 0
        ? meetings.map((line) => meetingRow(cell, month, line))
        : [[nameOf(cell), month, ...Array<Value>(11).fill(undefined), monthWords[state]]],
    ),
  ),
});

/** How a task stands, with what the last meeting noted of one that is not done. */
export const stateWords = ({ state, result, due }: TaskLine): string => {
  const noted = result && result !== 'done' ? ` (${resultLabels[result]})` : '';
  return `${state === 'open' && !due ? 'Chưa xong, không đặt hạn' : taskStates[state]}${noted}`;
};

/** One line for each task. */
export const taskTable = (years: readonly CellYear[]): Table => ({
  name: 'Việc đã giao',
  columns: columns([
    ['Chi bộ', 28],
    ['Việc', 50],
    ['Người thực hiện', 24],
    ['Giao tại buổi ngày', 12],
    ['Thời hạn', 12],
    ['Ghi nhận xong ngày', 12],
    ['Đúng hạn', 10],
    ['Quá hạn', 10],
    ['Tình trạng', 28],
  ]),
  rows: years.flatMap(({ cell, year }) =>
    year.tasks.map((task) => [
      nameOf(cell),
      task.what,
      task.who,
      day(task.given),
      day(task.due),
      day(task.done),
      task.state === 'on-time' ? 'có' : task.state === 'late' ? 'không' : undefined,
      task.state === 'overdue' ? 'có' : undefined,
      stateWords(task),
    ]),
  ),
});

/** All tables, in the order of the sheets. */
export const tablesOf = (years: readonly CellYear[]): Table[] => [
  summaryTable(years),
  meetingTable(years),
  taskTable(years),
];
