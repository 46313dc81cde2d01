import { newTask, type Task, taskLacks } from '../rules/tasks.ts';
import { newId } from '../state/new-meeting.ts';
import { SureButton, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

/** Tasks given at this meeting: what, who, by when. */
export function TaskTool() {
  const { meeting, change } = useKit();
  const names = meeting.members.map(({ name }) => name);
  const set = (id: string, part: Partial<Task>) =>
    change((m) => ({ ...m, tasks: withItem(m.tasks, id, part) }));
  const add = () =>
    change((m) => ({
      ...m,
      tasks: [...m.tasks, newTask(newId())],
    }));
  return (
    <>
      <ol class="kit-tasks">
        {meeting.tasks.map((task, i) => (
          <li key={task.id}>
            <TextField
              label={`Việc ${i + 1}`}
              value={task.what}
              onChange={(what) => set(task.id, { what })}
            />
            <div class="kit-pair">
              <TextField
                label="Người thực hiện"
                value={task.who}
                list={names}
                onChange={(who) => set(task.id, { who })}
              />
              <TextField
                label="Thời hạn hoàn thành"
                type="date"
                value={task.due}
                onChange={(due) => set(task.id, { due })}
              />
            </div>
            <p class="kit-hint">{taskLacks(task)}</p>
            <SureButton
              label={`Xóa việc ${i + 1}`}
              question="Xóa việc này?"
              onYes={() =>
                change((m) => ({ ...m, tasks: m.tasks.filter(({ id }) => id !== task.id) }))
              }
            />
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={add}>
        Thêm việc
      </button>
    </>
  );
}
