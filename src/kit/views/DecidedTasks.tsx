import { factsOf } from '../papers/facts.ts';
import { isOfPart } from '../papers/part.ts';
import { open } from '../papers/people.ts';
import { capital } from '../papers/sentence.ts';
import type { Decision } from '../rules/destination.ts';
import { DueField } from './DueField.tsx';
import { TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

/** What was decided in this part of the meeting: with a person or a day it is a task, without typing it again. */
export function DecidedTasks({ step }: { step: string }) {
  const { meeting, data, change } = useKit();
  const facts = factsOf(meeting, data);
  const item = facts.agenda.find(({ id }) => id === step);
  const decided = meeting.decisions.filter(
    (one) => one.text.trim() && isOfPart(facts, { step: one.step, to: facts.sent(one) }, item),
  );
  if (decided.length === 0) return null;
  const names = meeting.members.map(({ name }) => name);
  const set = (id: string, part: Partial<Decision>) =>
    change((m) => ({ ...m, decisions: withItem(m.decisions, id, part) }));
  return (
    <>
      <p class="kit-hint">
        Việc chi bộ đã quyết định. Ghi người làm, thời hạn thì vào bảng phân công; không giao riêng
        ai thì để trống.
      </p>
      <ul class="kit-tasks">
        {decided.map(({ id, text, who, due }) => (
          <li key={id}>
            <p>
              <strong>{capital(open(text))}</strong>
            </p>
            <div class="kit-pair">
              <TextField
                label={`Người thực hiện: ${text}`}
                shown="Người thực hiện"
                value={who}
                list={names}
                onChange={(value) => set(id, { who: value })}
              />
              <DueField
                label={`Thời hạn hoàn thành: ${text}`}
                shown="Thời hạn hoàn thành"
                value={due}
                onChange={(day) => set(id, { due: day })}
              />
            </div>
          </li>
        ))}
      </ul>
      <p class="kit-hint">Việc khác, dự kiến từ trước hoặc giao thêm:</p>
    </>
  );
}
