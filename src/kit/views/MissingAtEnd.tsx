import { factsOf } from '../papers/facts.ts';
import { type Missing, missingAtEnd } from '../papers/missing.ts';
import { newVote } from '../rules/vote.ts';
import { newId } from '../state/new-meeting.ts';
import { useKit } from './kit.ts';

interface Props {
  step: string;
  /** Opens the roll, or the vote of this id. */
  onOpen: (wanted: string) => void;
}

/** What is still missing, beside the button that ends the meeting; each leads to where it is put right. */
export function MissingAtEnd({ step, onOpen }: Props) {
  const { meeting, data, change } = useKit();
  const missing = missingAtEnd(factsOf(meeting, data));
  if (missing.length === 0) return null;
  const open = ({ vote }: Missing) => {
    if (!vote) return onOpen('attendance');
    if ('id' in vote) return onOpen(vote.id);
    const begun = { ...newVote(newId(), vote.kind), step };
    change((m) => ({ ...m, votes: [...m.votes, begun] }));
    onOpen(begun.id);
  };
  return (
    <section class="kit-need" aria-label="Còn thiếu trước khi kết thúc">
      <p>
        <strong>Còn thiếu trước khi kết thúc</strong>
      </p>
      <ul class="bullets">
        {missing.map((one) => (
          <li key={one.words}>
            <button type="button" class="linklike" onClick={() => open(one)}>
              {one.words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
