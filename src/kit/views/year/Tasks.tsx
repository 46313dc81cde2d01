import { formatDay } from '#base/dates.ts';
import { stateWords } from '#kit/year/tables.ts';
import type { TaskLine } from '#kit/year/task-book.ts';
import { Labelled } from './Labelled.tsx';

/** So many lines of unfinished tasks fit on the page that is printed. */
const printed = 6;

const isUndone = ({ state }: TaskLine): boolean => state === 'overdue' || state === 'open';
const rank = ({ state }: TaskLine): number => (state === 'overdue' ? 0 : state === 'open' ? 1 : 2);

/** The tasks of the year, what is overdue first; on paper only those that are not done. */
export function Tasks({ tasks }: { tasks: readonly TaskLine[] }) {
  if (tasks.length === 0) return <p>Năm này chưa giao việc nào.</p>;
  const ordered = [...tasks].sort((a, b) => rank(a) - rank(b));
  const undone = ordered.filter(isUndone).length;
  return (
    <>
      <p class="only-print">
        {undone === 0
          ? 'Không còn việc nào chưa xong.'
          : `Việc chưa xong: ${undone}${undone > printed ? `, dưới đây là ${printed} việc đầu; đủ các việc có trong tệp Excel` : ''}.`}
      </p>
      <table class={`table year-table year-tasks ${undone === 0 ? 'no-print' : ''}`}>
        <caption class="sr-only">Việc đã giao</caption>
        <thead>
          <tr>
            <th scope="col">Việc</th>
            <th scope="col">Người thực hiện</th>
            <th scope="col">Giao ngày</th>
            <th scope="col">Thời hạn</th>
            <th scope="col">Ghi nhận xong</th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((task, i) => (
            <tr key={i} class={!isUndone(task) || i >= printed ? 'no-print' : undefined}>
              <th scope="row">
                <span class="year-topic">{task.what || 'Chưa ghi việc'}</span>
              </th>
              <Labelled label="Người thực hiện">{task.who}</Labelled>
              <Labelled label="Giao ngày">{task.given && formatDay(task.given)}</Labelled>
              <Labelled label="Thời hạn">{task.due && formatDay(task.due)}</Labelled>
              <Labelled label="Ghi nhận xong">{task.done && formatDay(task.done)}</Labelled>
              <Labelled label="Tình trạng">
                <span class={task.state === 'overdue' ? 'year-late' : undefined}>
                  {stateWords(task)}
                </span>
              </Labelled>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
