import { useState } from 'preact/hooks';
import { isDue, type Member, type Presence } from '../rules/attendance.ts';
import { membersWith } from '../rules/find-names.ts';
import { marksOf } from '../rules/roster.ts';
import { Choice } from './Choice.tsx';
import { TextField, Tick } from './fields.tsx';
import { useKit, withItem } from './kit.ts';
import { SpecialNames } from './SpecialNames.tsx';

/** More names than a phone shows at once: they are looked for, or opened as a list. */
const many = 12;

const label = (member: Member): string => {
  const marks = marksOf(member);
  return marks ? `${member.name} (${marks})` : member.name;
};

/** Who is absent is ticked, and one press says that all others are there. */
export function RollByName() {
  const { meeting, change, say } = useKit();
  const [typed, setTyped] = useState('');
  const { members, called } = meeting;
  const due = members.filter(isDue);
  const idle = members.filter((member) => !isDue(member));
  const absent = due.filter(({ presence }) => presence !== 'present');
  const isLong = due.length > many;
  const [isAll, setIsAll] = useState(false);
  const found = typed.trim() ? membersWith(due, typed) : [];
  const words =
    absent.length > 0
      ? `Tất cả có mặt, trừ ${absent.length} đồng chí vắng`
      : 'Tất cả có mặt, không ai vắng';
  const call = () => {
    change((m) => ({ ...m, called: true }));
    say(`Đã điểm danh: có mặt ${due.length - absent.length}, vắng ${absent.length}.`);
  };
  // Who was found, and who is ticked already; each once.
  const shown = due.filter(
    (one) => !isLong || isAll || found.includes(one) || absent.includes(one),
  );
  return (
    <>
      <p>
        {due.length} đồng chí phải dự. Đồng chí nào <strong>vắng</strong> thì đánh dấu, rồi bấm nút
        dưới đây.
      </p>
      {isLong && (
        <>
          <TextField label="Tìm tên đồng chí vắng" value={typed} onChange={setTyped} />
          <p class="kit-hint" role="status">
            {typed.trim() && `${found.length} đồng chí có tên khớp.`}
          </p>
          <p>
            <button
              type="button"
              class="linklike"
              aria-expanded={isAll}
              onClick={() => setIsAll(!isAll)}
            >
              {isAll ? 'Thu gọn danh sách' : `Mở cả danh sách (${due.length})`}
            </button>
          </p>
        </>
      )}
      <Names members={shown} />
      {idle.length > 0 && (
        <details>
          <summary>Không phải dự ({idle.length}): đánh dấu nếu về dự</summary>
          <Idle members={idle} />
        </details>
      )}
      <p>
        <button type="button" class="button" aria-pressed={called} onClick={call}>
          {words}
        </button>
      </p>
      <SpecialNames />
    </>
  );
}

function useSet() {
  const { change } = useKit();
  return (id: string, part: Partial<Member>) =>
    change((m) => ({ ...m, members: withItem(m.members, id, part) }));
}

const reasons = [
  ['excused', 'có lý do'],
  ['unexcused', 'không lý do'],
] as const;

/** Names, ticked where absent, with why. */
function Names({ members }: { members: readonly Member[] }) {
  const set = useSet();
  if (members.length === 0) return null;
  return (
    <ul class="kit-roll">
      {members.map((member) => {
        const { id, name, presence, reason } = member;
        const isAbsent = presence !== 'present';
        return (
          <li key={id}>
            <Tick
              label={`Vắng: ${label(member)}`}
              checked={isAbsent}
              onChange={(on) => set(id, { presence: on ? 'excused' : 'present', reason: '' })}
            />
            {isAbsent && (
              <>
                <Choice
                  legend={`${name} vắng`}
                  value={presence}
                  options={reasons}
                  onChange={(value) => set(id, { presence: value as Presence })}
                />
                {presence === 'excused' && (
                  <TextField
                    label={`Lý do vắng: ${name}`}
                    value={reason}
                    onChange={(value) => set(id, { reason: value })}
                  />
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who need not come, ticked where they came all the same; somebody suspended does not. */
function Idle({ members }: { members: readonly Member[] }) {
  const set = useSet();
  return (
    <ul class="kit-roll">
      {members.map((member) => (
        <li key={member.id}>
          {member.standing === 'suspended' ? (
            <p>{label(member)}: không dự họp, không biểu quyết</p>
          ) : (
            <Tick
              label={`Về dự: ${label(member)}`}
              checked={member.presence === 'present'}
              onChange={(on) => set(member.id, { presence: on ? 'present' : 'excused' })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
