import { formatDay } from '#base/dates.ts';
import { isDay, monthInWords, weekdayName } from '#calendar/days.ts';
import { mattersOf } from '../papers/matters.ts';
import { factsOf } from '../papers/facts.ts';
import { isLocked, lock, stateLabels, stateOf, unlock } from '../rules/meeting-state.ts';
import { newId } from '../state/new-meeting.ts';
import { TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

/** Where the meeting stands, before anything is asked. */
export function StateCard() {
  const { meeting, data, go } = useKit();
  const facts = factsOf(meeting, data);
  const { setup, heldOn } = meeting;
  const state = stateOf(meeting);
  const month = isDay(setup.date) ? `, ${monthInWords(setup.date)}` : '';
  const decided = facts.decisions.length + facts.tasks.filter(({ step }) => step !== '').length;
  return (
    <section class={`kit-state kit-state--${state}`} aria-label="Buổi họp đang mở">
      <p class="kit-state__mark">
        {stateLabels[state]}
        {heldOn && ` ngày ${formatDay(heldOn)}`}
      </p>
      <h2>
        {facts.procedure.shortTitle}
        {month}
      </h2>
      {setup.cell && <p>{setup.cell}</p>}
      <p class="kit-hint">
        {[
          isDay(setup.date) &&
            (state === 'held'
              ? heldOn !== setup.date && `đã định họp ngày ${formatDay(setup.date)}`
              : `${weekdayName(setup.date)} ${formatDay(setup.date)}, ${setup.time}`),
          state === 'draft' && facts.hasRegular && `${mattersOf(facts).length} việc xin chi bộ bàn`,
          state === 'held' &&
            facts.roll.isTaken &&
            `có mặt ${facts.roll.present}/${facts.roll.total}`,
          state === 'held' && `${decided} quyết định, việc giao`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {state === 'held' && (
        <p>
          <button type="button" class="button" onClick={() => go({ name: 'run' })}>
            Xem biên bản, nghị quyết
          </button>
        </p>
      )}
      <Lock />
    </section>
  );
}

/** A held meeting is closed; what is put right afterwards is noted. */
export function Lock() {
  const { meeting, store, change, say } = useKit();
  if (stateOf(meeting) !== 'held') return null;
  const last = meeting.corrections.at(-1);
  if (isLocked(meeting))
    return (
      <p>
        Buổi đã họp được khóa, không đổi khi mở chuyên đề khác.{' '}
        <button
          type="button"
          class="linklike"
          onClick={() => {
            store.change((m) => unlock(m, newId(), Date.now()), true);
            say('Đã mở khóa. Ngày mở khóa được ghi lại; sửa xong thì khóa lại.');
          }}
        >
          Mở khóa để sửa
        </button>
      </p>
    );
  return (
    <>
      {last && (
        <TextField
          label="Sửa điều gì, vì sao"
          value={last.note}
          onChange={(note) =>
            change((m) => ({ ...m, corrections: withItem(m.corrections, last.id, { note }) }))
          }
        />
      )}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            store.change(lock);
            say('Đã khóa lại buổi đã họp.');
          }}
        >
          Khóa lại
        </button>
      </p>
    </>
  );
}
