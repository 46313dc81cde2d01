import { useRef } from 'preact/hooks';
import { factsOf } from '../papers/facts.ts';
import { isOfPart } from '../papers/part.ts';
import { destinations } from '../rules/destination.ts';
import { DecidedTasks } from './DecidedTasks.tsx';
import { DestinationField } from './DestinationField.tsx';
import { newTask, type Task, taskLacks } from '../rules/tasks.ts';
import { newId } from '../state/new-meeting.ts';
import { SureButton, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';
import { DueField } from './DueField.tsx';
import { useAdded } from './use-added.ts';

interface Props {
  step: string;
  /** Whether what was decided stands there as well, to be given to somebody. */
  hasDecisions?: boolean;
}

/** Tasks given at this meeting: what, who, by when. */
export function TaskTool({ step, hasDecisions = false }: Props) {
  const { meeting, data, change, say } = useKit();
  const { list, added } = useAdded<HTMLDivElement>(meeting.tasks.length);
  const facts = factsOf(meeting, data);
  // With one resolution there is nothing to choose for most.
  const isPlain = !(facts.hasRegular && facts.hasTopic);
  const names = meeting.members.map(({ name }) => name);
  const set = (id: string, part: Partial<Task>) =>
    change((m) => ({ ...m, tasks: withItem(m.tasks, id, part) }));
  const add = () => {
    added();
    change((m) => ({ ...m, tasks: [...m.tasks, newTask(newId(), step)] }));
  };
  // In a meeting of two parts each closes with its own tasks before the eye.
  const item = hasDecisions ? facts.agenda.find(({ id }) => id === step) : undefined;
  // What was before the eye stays there, also when its resolution is chosen anew.
  const here = useRef(new Set<string>());
  for (const task of meeting.tasks)
    if (isOfPart(facts, { step: task.step, to: facts.sent(task) }, item)) here.current.add(task.id);
  const isHere = ({ id }: Task) => here.current.has(id);
  const others = meeting.tasks.filter((task) => !isHere(task)).length;
  const line = (task: Task, i: number) => (
    <li key={task.id} data-item>
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
        <DueField
          label="Thời hạn hoàn thành"
          value={task.due}
          onChange={(due) => set(task.id, { due })}
        />
      </div>
      <p class="kit-hint">{taskLacks(task)}</p>
      {!isPlain && (
        <details>
          <summary>Đi vào: {destinations[facts.sent(task)].toLocaleLowerCase('vi')}</summary>
          <DestinationField
            legend={`Việc ${i + 1} đi vào`}
            value={facts.sent(task)}
            parts={facts}
            onChange={(to) => set(task.id, { to })}
          />
        </details>
      )}
      <SureButton
        label={`Xóa việc ${i + 1}`}
        question="Xóa việc này?"
        onYes={() => {
          change((m) => ({ ...m, tasks: m.tasks.filter(({ id }) => id !== task.id) }));
          say(`Đã xóa việc ${i + 1}.`);
        }}
      />
    </li>
  );
  return (
    <div ref={list} data-list>
      {hasDecisions && <DecidedTasks step={step} />}
      <ol class="kit-tasks">{meeting.tasks.map((task, i) => isHere(task) && line(task, i))}</ol>
      {others > 0 && (
        <details>
          <summary>Việc của phần khác ({others})</summary>
          <ol class="kit-tasks">
            {meeting.tasks.map((task, i) => !isHere(task) && line(task, i))}
          </ol>
        </details>
      )}
      <button type="button" class="button" data-add onClick={add}>
        Thêm việc
      </button>
    </div>
  );
}
