import { useState } from 'preact/hooks';
import {
  isDue,
  type Member,
  type MemberKind,
  memberKinds,
  type Standing,
  standings,
} from '../rules/attendance.ts';
import { marksOf, withStanding } from '../rules/roster.ts';
import { SelectField } from './fields.tsx';
import { useKit } from './kit.ts';

/** Who stands otherwise than most, one member at a time. */
export function SpecialNames() {
  const { meeting, change } = useKit();
  const { members } = meeting;
  const [chosen, setChosen] = useState('');
  const special = members.filter((member) => !isDue(member) || member.kind !== 'official');
  const member = members.find(({ id }) => id === chosen);
  const set = (next: Member) =>
    change((m) => ({ ...m, members: m.members.map((one) => (one.id === next.id ? next : one)) }));
  return (
    <details>
      <summary>Trường hợp đặc biệt{special.length > 0 && ` (${special.length})`}</summary>
      {special.length > 0 && (
        <ul class="bullets">
          {special.map((one) => (
            <li key={one.id}>
              {one.name}: {marksOf(one)}
            </li>
          ))}
        </ul>
      )}
      <SelectField
        label="Chọn đồng chí để ghi"
        value={member?.id ?? ''}
        options={[['', 'Chọn tên'], ...members.map(({ id, name }) => [id, name] as const)]}
        onChange={setChosen}
      />
      {member && (
        <>
          <SelectField
            label={`Đảng viên: ${member.name}`}
            value={member.kind}
            options={Object.entries(memberKinds)}
            onChange={(kind) => set({ ...member, kind: kind as MemberKind })}
          />
          <SelectField
            label={`Sinh hoạt: ${member.name}`}
            value={member.standing}
            options={Object.entries(standings)}
            onChange={(standing) => set(withStanding(member, standing as Standing))}
          />
        </>
      )}
    </details>
  );
}
