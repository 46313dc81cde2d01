import { formatDay } from '#base/dates.ts';
import { resultLabels, type Task } from '../rules/tasks.ts';
import { SelectField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

const results = [['', 'Chưa ghi'] as const, ...Object.entries(resultLabels)] as const;

/** Last month's tasks, each with a result to fill in; they stand in section I of the resolution. */
export function EarlierTasks() {
  const { meeting, change } = useKit();
  if (meeting.earlierTasks.length === 0)
    return (
      <p class="kit-hint">
        Chưa có việc nào chuyển từ buổi trước. Khi kết thúc buổi này, các việc đã giao chuyển sang
        buổi sau.
      </p>
    );
  return (
    <ul class="kit-tasks">
      {meeting.earlierTasks.map((task) => (
        <li key={task.id}>
          <p>
            <strong>{task.what}</strong>
            <small>
              {task.who || 'chưa ghi người thực hiện'}
              {task.due && ` · thời hạn ${formatDay(task.due)}`}
            </small>
          </p>
          <SelectField
            label={`Kết quả: ${task.what}`}
            value={task.result}
            options={results}
            onChange={(result) =>
              change((m) => ({
                ...m,
                earlierTasks: withItem(m.earlierTasks, task.id, {
                  result: result as Task['result'],
                }),
              }))
            }
          />
        </li>
      ))}
    </ul>
  );
}
