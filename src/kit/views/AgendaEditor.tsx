import { useState } from 'preact/hooks';
import { href } from '#base/href.ts';
import { activeItems, longestOf, startsOf } from '../rules/agenda.ts';
import { minutesOfTime, timeOfMinutes } from '../rules/clock-time.ts';
import { newId } from '../state/new-meeting.ts';
import { AgendaLine } from './AgendaLine.tsx';
import { SelectField, TextField } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { Fold } from './Fold.tsx';
import { useKit } from './kit.ts';
import { StaleNotice } from './StaleNotice.tsx';
import { useAgenda } from './use-agenda.ts';

/** The agenda: every step with its time, minutes to change, optional ones to switch, the total against the minimum. */
export function AgendaEditor() {
  const { meeting, data } = useKit();
  const { procedure, agenda, total, check } = useAgenda();
  const start = minutesOfTime(meeting.setup.time) ?? 0;
  const starts = startsOf(agenda);
  const isLate = start + total >= 24 * 60;
  const end = `${timeOfMinutes(start + total)}${isLate ? ' hôm sau' : ''}`;
  return (
    <Fold
      id="chuong-trinh"
      title="Chương trình"
      class="kit-agenda"
      about={`${activeItems(agenda).length} bước, ${total} phút, xong lúc ${end}`}
    >
      <p class="kit-hint">
        Các bước theo <a href={href(procedure.url)}>{procedure.title.toLowerCase()}</a>, theo đúng
        thứ tự. Số phút từng bước là gợi ý, đồng chí sửa được.
      </p>
      <ol>
        {agenda.map((item, i) => (
          <AgendaLine
            key={item.id}
            item={item}
            time={timeOfMinutes(start + (starts[i] ?? 0))}
            opens={item.phase !== agenda[i - 1]?.phase ? item.phase : undefined}
          />
        ))}
      </ol>
      <p class="kit-end">
        Kết thúc lúc <strong>{end}</strong>
        {isLate && '. Dài quá một buổi: bắt đầu sớm hơn, hoặc chia làm hai buổi.'}
      </p>
      <div class={`kit-minimum kit-minimum--${check.state}`} role="status">
        <p>
          {check.message}{' '}
          {procedure.minimum && (
            <span class="kit-hint">
              <span aria-hidden="true">{data.evidence[procedure.minimum.rule.level].sign}</span>{' '}
              {data.evidence[procedure.minimum.rule.level].label}
            </span>
          )}
        </p>
        {check.state === 'short' && <Mend missing={check.missing} />}
      </div>
      {procedure.minimum && <StaleNotice rules={[procedure.minimum.rule]} />}
      <AddLine />
    </Fold>
  );
}

function Mend({ missing }: { missing: number }) {
  const { agenda, edit } = useAgenda();
  const longest = longestOf(agenda);
  if (!longest || longest.need === 'extra') return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        edit(({ minutes }) => ({
          minutes: { ...minutes, [longest.id]: longest.minutes + missing },
        }))
      }
    >
      Thêm {missing} phút cho “{longest.title}”
    </button>
  );
}

function AddLine() {
  const { procedure, edit } = useAgenda();
  const { say } = useKit();
  const [title, setTitle] = useState('');
  const [lead, setLead] = useState('');
  const [minutes, setMinutes] = useState(5);
  const [after, setAfter] = useState('');
  const last = procedure.steps.at(-2)?.id ?? '';
  return (
    <details>
      <summary>Thêm việc vào chương trình</summary>
      <TextField label="Tên việc" value={title} onChange={setTitle} />
      <TextField label="Người thực hiện" value={lead} onChange={setLead} />
      <CountField label="Số phút" value={minutes} onChange={setMinutes} max={240} />
      <SelectField
        label="Đặt sau bước"
        value={after || last}
        options={procedure.steps.map((step) => [step.id, step.title] as const)}
        onChange={setAfter}
      />
      <button
        type="button"
        class="button"
        disabled={title.trim() === ''}
        onClick={() => {
          const extra = {
            id: `them-${newId()}`,
            title: title.trim(),
            lead: lead.trim(),
            minutes,
            after: after || last,
          };
          edit(({ extras }) => ({ extras: [...extras, extra] }));
          setTitle('');
          setLead('');
          const step = procedure.steps.find(({ id }) => id === extra.after);
          say(`Đã thêm “${extra.title}” vào chương trình, sau bước “${step?.title ?? ''}”.`);
        }}
      >
        Thêm vào chương trình
      </button>
    </details>
  );
}
