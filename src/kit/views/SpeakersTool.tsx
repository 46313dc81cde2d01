import { silentMembers, speakersOf } from '../rules/speakers.ts';
import { rollOfMeeting } from '../papers/facts.ts';
import { withoutAddress } from '../papers/people.ts';
import { useKit } from './kit.ts';
import { Live } from './Live.tsx';

/** So many names are in sight at once. */
const most = 8;

/** Who has spoken, and whom to ask next. */
export function SpeakersTool() {
  const { meeting, change, say } = useKit();
  const silent = silentMembers(meeting);
  const { present, isTaken } = rollOfMeeting(meeting);
  const spoken = speakersOf(meeting);
  const note = (id: string) => change((m) => ({ ...m, spoke: [...m.spoke, id] }));
  const more = (by: number) => change((m) => ({ ...m, spokeMore: Math.max(0, m.spokeMore + by) }));
  return (
    <section class="kit-speakers" aria-label="Ai đã phát biểu">
      <p role="status">
        Đã phát biểu:{' '}
        <strong>
          <Live>{spoken}</Live>
        </strong>
        {isTaken && <Live>{` trong ${present}`}</Live>}
        {meeting.members.length === 0 && (
          <>
            <button
              type="button"
              class="button"
              disabled={meeting.spokeMore === 0}
              onClick={() => more(-1)}
            >
              −1<span class="sr-only"> đồng chí phát biểu</span>
            </button>
            <button type="button" class="button" onClick={() => more(1)}>
              +1<span class="sr-only"> đồng chí phát biểu</span>
            </button>
          </>
        )}
      </p>
      {silent.length > 0 && (
        <>
          <p class="kit-hint">Chưa phát biểu; bấm vào tên khi đồng chí đó đã nói:</p>
          <div class="kit-tools__names">
            {silent.slice(0, most).map(({ id, name }) => (
              <button
                key={id}
                type="button"
                onClick={() => {
                  note(id);
                  say(`Đã ghi đồng chí ${withoutAddress(name)} phát biểu.`);
                }}
              >
                {name}
              </button>
            ))}
            {silent.length > most && <span>và {silent.length - most} đồng chí khác</span>}
          </div>
        </>
      )}
    </section>
  );
}
