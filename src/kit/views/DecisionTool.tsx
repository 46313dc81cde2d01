import { factsOf } from '../papers/facts.ts';
import { type Decision, destinations } from '../rules/destination.ts';
import { isTask } from '../rules/tasks.ts';
import { newVote } from '../rules/vote.ts';
import { newId } from '../state/new-meeting.ts';
import { DestinationField } from './DestinationField.tsx';
import { LongField, SureButton, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

interface Props {
  step: string;
  /** Brings a vote, by its id, before the chair. */
  onVote: (id: string) => void;
}

/** What the meeting decides in a step, and the paper that each decision goes into. */
export function DecisionTool({ step, onVote }: Props) {
  const { meeting, change } = useKit();
  const own = meeting.decisions.filter((decision) => decision.step === step);
  const add = () =>
    change((m) => ({
      ...m,
      decisions: [...m.decisions, { id: newId(), step, text: '', to: '', who: '', due: '' }],
    }));
  return (
    <section class="kit-decisions" aria-label="Quyết định của bước này">
      {own.map((decision, i) => (
        <OneDecision key={decision.id} decision={decision} number={i + 1} onVote={onVote} />
      ))}
      <button type="button" class="button" onClick={add}>
        {own.length === 0 ? 'Ghi quyết định' : 'Ghi thêm quyết định'}
      </button>
    </section>
  );
}

interface OneProps extends Pick<Props, 'onVote'> {
  decision: Decision;
  number: number;
}

function OneDecision({ decision, number, onVote }: OneProps) {
  const { meeting, data, change } = useKit();
  const facts = factsOf(meeting, data);
  const to = facts.sent(decision);
  const set = (part: Partial<Decision>) =>
    change((m) => ({ ...m, decisions: withItem(m.decisions, decision.id, part) }));
  const vote = meeting.votes.find(({ subject }) => subject === decision.text.trim());
  const count = () => {
    const id = vote?.id ?? newId();
    const fresh = { ...newVote(id, 'other', decision.text.trim()), step: decision.step, to };
    if (!vote) change((m) => ({ ...m, votes: [...m.votes, fresh] }));
    onVote(id);
  };
  return (
    <div class="kit-decision">
      <LongField
        label={number === 1 ? 'Chi bộ quyết định gì?' : `Quyết định ${number}`}
        rows={2}
        value={decision.text}
        onChange={(text) => set({ text })}
      />
      <DestinationField
        legend="Quyết định này đi vào"
        value={to}
        parts={facts}
        onChange={(next) => set({ to: next })}
      />
      <div class="kit-pair">
        <TextField
          label="Ai làm"
          value={decision.who}
          list={meeting.members.map(({ name }) => name)}
          onChange={(who) => set({ who })}
        />
        <TextField
          label="Thời hạn"
          type="date"
          value={decision.due}
          onChange={(due) => set({ due })}
        />
      </div>
      {decision.text.trim() && (
        <p class="kit-hint">
          <strong>Sẽ in ở:</strong>{' '}
          {[
            to !== 'minutes-only' && destinations[to],
            'Biên bản',
            isTask(decision) && 'Bảng giao việc',
          ]
            .filter(Boolean)
            .join('; ')}
          .
        </p>
      )}
      <div class="actions">
        {/* It stays where it is: the button to delete must not come under the finger. */}
        {decision.text.trim() && (
          <button type="button" class="button" onClick={count}>
            {vote ? 'Xem biểu quyết về việc này' : 'Ghi biểu quyết về việc này'}
          </button>
        )}
        <SureButton
          label={`Xóa quyết định ${number}`}
          question="Xóa quyết định này?"
          onYes={() =>
            change((m) => ({
              ...m,
              decisions: m.decisions.filter(({ id }) => id !== decision.id),
            }))
          }
        />
      </div>
    </div>
  );
}
