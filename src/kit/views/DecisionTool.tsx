import { factsOf } from '../papers/facts.ts';
import { byWhom } from '../papers/part.ts';
import { useEffect, useState } from 'preact/hooks';
import { type Decision, type Destination, destinations } from '../rules/destination.ts';
import { isTask } from '../rules/tasks.ts';
import { newVote, type Vote } from '../rules/vote.ts';
import { newId } from '../state/new-meeting.ts';
import { DestinationField } from './DestinationField.tsx';
import { LongField, SureButton } from './fields.tsx';
import { useKit, withItem } from './kit.ts';
import { useAdded } from './use-added.ts';

interface Props {
  step: string;
  /** Brings a vote, by its id, before the chair, or `tasks`, where a decision is given to somebody. */
  onWanted: (what: string) => void;
}

/** What the meeting decides in a step, and the paper that each decision goes into. */
export function DecisionTool({ step, onWanted }: Props) {
  const { meeting, change } = useKit();
  const kept = meeting.decisions.filter((decision) => decision.step === step);
  const own = useBlank(kept, step);
  const { list, added } = useAdded<HTMLElement>(own.length);
  const add = () => {
    added();
    change((m) => ({ ...m, decisions: [...m.decisions, blank(newId(), step)] }));
  };
  return (
    <section class="kit-decisions" aria-label="Quyết định của bước này" ref={list} data-list>
      {own.map((decision, i) => (
        <div class="kit-decision" key={decision.id} data-item>
          <OneDecision decision={decision} number={i + 1} onWanted={onWanted} />
        </div>
      ))}
      {kept.length > 0 && (
        <button type="button" class="button" data-add onClick={add}>
          Ghi thêm quyết định
        </button>
      )}
    </section>
  );
}

const blank = (id: string, step: string): Decision => ({
  id,
  step,
  text: '',
  to: '',
  who: '',
  due: '',
});

/** The decisions of a step, or one to write in; it is among those of the meeting once something was entered. */
function useBlank(kept: Decision[], step: string): Decision[] {
  const [id, setId] = useState(newId);
  const isThere = kept.some((one) => one.id === id);
  useEffect(() => {
    if (isThere) return () => setId(newId());
    return undefined;
  }, [isThere]);
  return kept.length > 0 ? kept : [blank(id, step)];
}

interface OneProps extends Pick<Props, 'onWanted'> {
  decision: Decision;
  number: number;
}

function OneDecision({ decision, number, onWanted }: OneProps) {
  const { meeting, data, change } = useKit();
  const facts = factsOf(meeting, data);
  const to = facts.sent(decision);
  const set = (part: Partial<Decision>) =>
    change((m) => ({
      ...m,
      decisions: m.decisions.some(({ id }) => id === decision.id)
        ? withItem(m.decisions, decision.id, part)
        : [...m.decisions, { ...decision, ...part }],
    }));
  const vote = meeting.votes.find(({ subject }) => subject === decision.text.trim());
  const count = () => {
    const id = vote?.id ?? newId();
    const fresh = { ...newVote(id, 'other', decision.text.trim()), step: decision.step, to };
    if (!vote) change((m) => ({ ...m, votes: [...m.votes, fresh] }));
    onWanted(id);
  };
  const isEmpty = !decision.text.trim() && !isTask(decision);
  return (
    <>
      <LongField
        label={number === 1 ? 'Chi bộ quyết định gì?' : `Quyết định ${number}`}
        rows={2}
        value={decision.text}
        onChange={(text) => set({ text })}
      />
      {!isEmpty && (
        <Rest
          decision={decision}
          number={number}
          to={to}
          set={set}
          vote={vote}
          count={count}
          give={() => onWanted('tasks')}
        />
      )}
    </>
  );
}

interface RestProps {
  decision: Decision;
  number: number;
  to: Destination;
  set: (part: Partial<Decision>) => void;
  vote: Vote | undefined;
  /** Opens the count of a vote on the decision. */
  count: () => void;
  /** Opens the list of tasks, in which it stands already. */
  give: () => void;
}

/** What is asked once something is decided: where it goes; who does it by when is asked in one place, the list of tasks. */
function Rest({ decision, number, to, set, vote, count, give }: RestProps) {
  const { meeting, data, change, say } = useKit();
  const facts = factsOf(meeting, data);
  return (
    <>
      <DestinationField
        legend="Quyết định này đi vào"
        value={to}
        parts={facts}
        onChange={(next) => set({ to: next })}
      />
      {decision.text.trim() && (
        <p class="kit-hint">
          <strong>Sẽ in ở:</strong>{' '}
          {[
            to !== 'minutes-only' && destinations[to],
            'Biên bản',
            isTask(decision) && `Bảng giao việc${byWhom(decision)}`,
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
        <button type="button" class="button" onClick={give}>
          {isTask(decision) ? 'Sửa người làm, thời hạn' : 'Giao việc này'}
        </button>
        <SureButton
          label={`Xóa quyết định ${number}`}
          question="Xóa quyết định này?"
          onYes={() => {
            change((m) => ({
              ...m,
              decisions: m.decisions.filter(({ id }) => id !== decision.id),
            }));
            say(`Đã xóa quyết định ${number}.`);
          }}
        />
      </div>
    </>
  );
}
