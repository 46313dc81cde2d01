import { type AgendaItem, movedExtra } from '../rules/agenda.ts';
import { TextField, Tick } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import type { KitProcedure } from '../data/kit-data.ts';
import { useKit, withItem } from './kit.ts';
import { useAgenda } from './use-agenda.ts';
import { Minutes } from './Ear.tsx';

interface Props {
  item: AgendaItem;
  time: string;
  /** Heading of the phase that this line opens. */
  opens: string | undefined;
}

/** Where a line stands after it was moved, or that it stands at the end already. */
function movedWords({ steps }: KitProcedure, from: string, to: string): string {
  if (from === to) return 'Việc này đã ở đầu hoặc cuối chương trình, không chuyển thêm được.';
  const step = steps.find(({ id }) => id === to);
  return step ? `Đã chuyển: đứng sau bước “${step.title}”.` : 'Đã chuyển lên đầu chương trình.';
}

/** One line of the agenda, with what can be changed about it behind one press. */
export function AgendaLine({ item, time, opens }: Props) {
  const { procedure, edit } = useAgenda();
  const { say } = useKit();
  const isExtra = item.need === 'extra';
  const setMinutes = (value: number) =>
    edit(({ minutes, extras }) =>
      isExtra
        ? { extras: withItem(extras, item.id, { minutes: value }) }
        : { minutes: { ...minutes, [item.id]: value } },
    );
  const setLead = (value: string) =>
    edit(({ leads, extras }) =>
      isExtra
        ? { extras: withItem(extras, item.id, { lead: value }) }
        : { leads: { ...leads, [item.id]: value } },
    );
  const move = (by: -1 | 1) =>
    edit(({ extras }) => ({
      extras: extras.map((extra) => {
        if (extra.id !== item.id) return extra;
        const moved = movedExtra(procedure, extra, by);
        say(movedWords(procedure, extra.after, moved.after));
        return moved;
      }),
    }));
  return (
    <li class={item.on ? undefined : 'is-off'}>
      {opens && <h3>{opens}</h3>}
      <details class="kit-line">
        <summary>
          <time>{item.on ? time : '–'}</time>
          <span>
            {item.title}
            <small>{item.lead}</small>
          </span>
          <b>{item.on ? <Minutes of={item.minutes} /> : 'không có'}</b>
        </summary>
        {item.need === 'optional' && (
          <Tick
            label="Đưa bước này vào chương trình"
            checked={item.on}
            onChange={(on) => edit((edits) => ({ on: { ...edits.on, [item.id]: on } }))}
          />
        )}
        <CountField
          label="Số phút"
          name={`số phút, ${item.title}`}
          value={item.minutes}
          onChange={setMinutes}
          max={240}
        />
        <TextField label="Người thực hiện" value={item.lead} onChange={setLead} />
        {isExtra && (
          <div class="actions">
            <button type="button" class="button" onClick={() => move(-1)}>
              Chuyển lên
            </button>
            <button type="button" class="button" onClick={() => move(1)}>
              Chuyển xuống
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                edit(({ extras }) => ({ extras: extras.filter(({ id }) => id !== item.id) }));
                say(`Đã xóa “${item.title}” khỏi chương trình.`);
              }}
            >
              Xóa việc này
            </button>
          </div>
        )}
      </details>
    </li>
  );
}
