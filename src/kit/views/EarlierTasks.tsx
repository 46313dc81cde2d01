import { formatDay } from '#base/dates.ts';
import { newTask, resultLabels, type Task } from '../rules/tasks.ts';
import { newId } from '../state/new-meeting.ts';
import { Choice } from './Choice.tsx';
import { TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';
import { useAdded } from './use-added.ts';

const results = [['', 'chưa ghi'] as const, ...Object.entries(resultLabels)] as const;

/** Mark of a task that was typed here because no meeting before is on this device. */
const typedHere = 'nhap';

/** Last month's tasks, each with how it went and what came of it; they stand in the assessment of minutes and resolution. */
export function EarlierTasks({ canAdd = false }: { canAdd?: boolean }) {
  const { meeting, change } = useKit();
  const { earlierTasks } = meeting;
  const { list, added } = useAdded<HTMLDivElement>(earlierTasks.length);
  const add = () => {
    added();
    change((m) => ({ ...m, earlierTasks: [...m.earlierTasks, newTask(newId(), typedHere)] }));
  };
  const given = earlierTasks.filter(({ step }) => step !== typedHere);
  const typed = earlierTasks.filter(({ step }) => step === typedHere);
  return (
    <div ref={list} data-list>
      {earlierTasks.length === 0 && (
        <p class="kit-hint">
          Chưa có việc nào chuyển từ buổi trước. Khi kết thúc buổi này, các việc đã giao chuyển sang
          buổi sau.
        </p>
      )}
      <ul class="kit-tasks">
        {[...given, ...typed].map((task) => (
          <li key={task.id} data-item>
            <OneTask task={task} isTyped={task.step === typedHere} />
          </li>
        ))}
      </ul>
      {canAdd && (
        <button type="button" class="button kit-more" data-add onClick={add}>
          + Việc đã giao
        </button>
      )}
    </div>
  );
}

function OneTask({ task, isTyped }: { task: Task; isTyped: boolean }) {
  const { meeting, change } = useKit();
  const set = (part: Partial<Task>) =>
    change((m) => ({ ...m, earlierTasks: withItem(m.earlierTasks, task.id, part) }));
  const { what, who, due, result, note } = task;
  return (
    <>
      {isTyped ? (
        <>
          <TextField label="Việc đã giao" value={what} onChange={(v) => set({ what: v })} />
          <TextField
            label="Người thực hiện"
            value={who}
            list={meeting.members.map(({ name }) => name)}
            onChange={(v) => set({ who: v })}
          />
        </>
      ) : (
        <p>
          <strong>{what}</strong>
          <small>
            {who || 'chưa ghi người thực hiện'}
            {due && ` · thời hạn ${formatDay(due)}`}
          </small>
        </p>
      )}
      <Choice
        legend={`Kết quả: ${what}`}
        value={result}
        options={results}
        onChange={(v) => set({ result: v as Task['result'] })}
      />
      <TextField
        label={`Kết quả cụ thể: ${what}`}
        shown="Kết quả cụ thể"
        value={note}
        onChange={(v) => set({ note: v })}
      />
    </>
  );
}
