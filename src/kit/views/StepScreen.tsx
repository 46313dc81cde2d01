import { useState } from 'preact/hooks';
import { type Facts, factsOf } from '../papers/facts.ts';
import { readOut } from '../papers/read-out.ts';
import { spoken } from '../papers/spoken.ts';
import { formOf } from '../papers/papers.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import type { Run, RunStep } from '../rules/run.ts';
import { LongField, SureButton, Tick } from './fields.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { useKit } from './kit.ts';
import { movesOn } from './moves-on.ts';
import { AgreedTool } from './AgreedTool.tsx';
import { DecisionTool } from './DecisionTool.tsx';
import { Live } from './Live.tsx';
import { OpinionTool } from './OpinionTool.tsx';
import { MissingAtEnd } from './MissingAtEnd.tsx';
import { SpeakersTool } from './SpeakersTool.tsx';
import { StepTime } from './StepTime.tsx';
import { WholeMeeting } from './WholeMeeting.tsx';
import { StepTools } from './StepTools.tsx';
import { useAgenda } from './use-agenda.ts';
import { useArrival } from './use-arrival.ts';
import type { ClockNotice } from './use-clock.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Ear } from './Ear.tsx';

interface Props {
  item: AgendaItem;
  index: number;
  steps: RunStep[];
  run: Run;
  now: number;
  shift: string;
  clockNotice: ClockNotice | undefined;
  onGo: (index: number) => void;
  onEnd: () => void;
}

/** Whether a step concludes something: not one that only gives out or votes on what was concluded before. */
function concludesIn(
  { hasRegular, hasTopic }: Facts,
  { role, notesTo, need }: AgendaItem,
  script = '',
): boolean {
  const isAfter = (role === 'tasks' || role === 'vote') && (hasRegular || hasTopic);
  return need === 'extra' || (notesTo !== undefined && (!isAfter || script.includes('{ket-luan}')));
}

/** One step of the meeting on one screen. */
export function StepScreen({
  item,
  index,
  steps,
  run,
  now,
  shift,
  clockNotice,
  onGo,
  onEnd,
}: Props) {
  const { meeting, data, change, go } = useKit();
  const { procedure } = useAgenda();
  const awake = useWakeLock(true);
  const heading = useArrival();
  // The roll or the vote that was just asked for, until it is on the screen.
  const [wanted, setWanted] = useState('');
  const step = procedure.steps.find(({ id }) => id === item.id);
  const facts = factsOf(meeting, data);
  const said = step?.script ? spoken(step.script, facts, item) : [];
  const isLast = index === steps.length - 1;
  const tick = (key: string, on: boolean) =>
    change((m) => ({ ...m, ticks: on ? [...m.ticks, key] : m.ticks.filter((k) => k !== key) }));
  const minutes = formOf(data, 'minutes');
  const seeMinutes = () => minutes && go({ name: 'paper', id: minutes.id });
  const isOpinions = item.role === 'discussion' || item.role === 'topic-discussion';
  // Opening the meeting or calling the roll comes to no conclusion.
  const concludes =
    concludesIn(facts, item, step?.script) ||
    meeting.decisions.some(({ step: own }) => own === item.id);
  const aside = readOut(facts, item);
  return (
    <article class="kit-step">
      <p class="kit-step__where">
        Bước{' '}
        <Ear shown={`${index + 1}/${steps.length}`} heard={`${index + 1} trên ${steps.length}`} /> ·{' '}
        {item.phase} · {item.lead}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {item.title}
      </h1>
      <StepTime run={run} steps={steps} now={now} />
      {(isLast || item.role === 'minutes') && minutes && (
        <p>
          <button type="button" class="button" onClick={seeMinutes}>
            Xem dự thảo biên bản để đọc
          </button>
        </p>
      )}
      {/* The button to end is always in sight, so this stands where the step begins. */}
      {isLast && <MissingAtEnd step={item.id} onOpen={setWanted} />}
      <div role="status">
        {shift && (
          <p class="banner">
            <Live>{shift}</Live>
          </p>
        )}
        {clockNotice && (
          <div class="banner">
            <p>
              <Live>{clockNotice.words}</Live>
            </p>
            {clockNotice.undo && (
              <button type="button" class="button" onClick={clockNotice.undo}>
                Không tính vào giờ họp
              </button>
            )}
          </div>
        )}
      </div>
      <KeepNotice />
      {step?.script && (
        <p class="step__script kit-say">
          <small>Có thể nói</small>
          {said.map((words) => (
            <span key={words}>“{words}”</span>
          ))}
          {aside.map((line) => (
            <span key={line}>– {line}</span>
          ))}
        </p>
      )}
      {isOpinions ? (
        <OpinionTool item={item} />
      ) : (
        <LongField
          label="Ghi chép"
          value={meeting.notes[item.id] ?? ''}
          rows={3}
          onChange={(text) => change((m) => ({ ...m, notes: { ...m.notes, [item.id]: text } }))}
        />
      )}
      {step && step.checklist.length > 0 && (
        <ul>
          {step.checklist.map((words, i) => (
            <li key={words}>
              <Tick
                label={words}
                checked={meeting.ticks.includes(`${item.id}/${i}`)}
                onChange={(on) => tick(`${item.id}/${i}`, on)}
              />
            </li>
          ))}
        </ul>
      )}
      {isOpinions && <SpeakersTool />}
      {/* In the order of the meeting: what is concluded, who does it, the vote on it. */}
      {concludes && <DecisionTool step={item.id} onWanted={setWanted} />}
      <StepTools role={item.role} step={item.id} wanted={wanted} onShown={() => setWanted('')} />
      {item.role === 'minutes' && <AgreedTool />}
      {step && step.text.length > 0 && (
        <details>
          <summary>Hướng dẫn của bước này</summary>
          {step.text.map((part) => (
            <p key={part}>{part}</p>
          ))}
        </details>
      )}
      <details>
        <summary>Cả buổi: đi tới bước khác, kết thúc</summary>
        <WholeMeeting now={index} onGo={onGo} />
        {!isLast && <MissingAtEnd step={item.id} onOpen={setWanted} />}
        <div class="actions">
          <button type="button" class="button" onClick={seeMinutes}>
            Xem dự thảo biên bản
          </button>
          <button type="button" class="button" onClick={() => go({ name: 'prepare' })}>
            Về trang chuẩn bị
          </button>
          {!isLast && (
            <SureButton
              label="Kết thúc buổi họp"
              question="Kết thúc ngay bây giờ?"
              no="Không, họp tiếp"
              onYes={onEnd}
            />
          )}
        </div>
        <p class="kit-hint">
          {awake
            ? 'Màn hình được giữ sáng.'
            : 'Máy này không giữ sáng được màn hình. Đồng chí đặt thời gian tắt màn hình dài hơn trong Cài đặt.'}
        </p>
      </details>
      <div class="kit-bar">
        <button
          type="button"
          class="button"
          disabled={index === 0}
          onClick={movesOn(() => onGo(index - 1))}
        >
          Bước trước
        </button>
        <button
          type="button"
          class="button button--main kit-next"
          onClick={movesOn(() => (isLast ? onEnd() : onGo(index + 1)))}
        >
          {isLast ? 'Kết thúc' : 'Bước tiếp'}
        </button>
      </div>
    </article>
  );
}
