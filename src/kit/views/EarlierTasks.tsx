import { formatDay } from '#base/dates.ts';
import { newTask, resultLabels, type Task } from '../rules/tasks.ts';
import { newId } from '../state/new-meeting.ts';
import { SelectField, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

const results = [['', 'Chưa ghi'] as const, ...Object.entries(resultLabels)] as const;

/** Mark of a task that was typed here because no meeting before is on this device. */
const typedHere = 'nhap';

/** Last month's tasks, each with a result to fill in; they stand in section I of the resolution. */
export function EarlierTasks({ canAdd = false }: { canAdd?: boolean }) {
  const { meeting, change } = useKit();
  const set = (id: string, part: Partial<Task>) =>
    change((m) => ({ ...m, earlierTasks: withItem(m.earlierTasks, id, part) }));
  const add = () =>
    change((m) => ({ ...m, earlierTasks: [...m.earlierTasks, newTask(newId(), typedHere)] }));
  const given = meeting.earlierTasks.filter(({ step }) => step !== typedHere);
  const typed = meeting.earlierTasks.filter(({ step }) => step === typedHere);
  return (
    <>
      {meeting.earlierTasks.length === 0 && (
        <p class="kit-hint">
          Chưa có việc nào chuyển từ buổi trước. Khi kết thúc buổi này, các việc đã giao chuyển sang
          buổi sau.
        </p>
      )}
      <ul class="kit-tasks">
        {typed.map((task) => (
          <li key={task.id}>
            <TextField
              label="Việc đã giao"
              value={task.what}
              onChange={(what) => set(task.id, { what })}
            />
            <div class="kit-pair">
              <TextField
                label="Người thực hiện"
                value={task.who}
                onChange={(who) => set(task.id, { who })}
              />
              <SelectField
                label="Kết quả"
                value={task.result}
                options={results}
                onChange={(result) => set(task.id, { result: result as Task['result'] })}
              />
            </div>
          </li>
        ))}
        {given.map((task) => (
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
              onChange={(result) => set(task.id, { result: result as Task['result'] })}
            />
          </li>
        ))}
      </ul>
      {canAdd && (
        <button type="button" class="button kit-more" onClick={add}>
          + Việc đã giao
        </button>
      )}
    </>
  );
}
