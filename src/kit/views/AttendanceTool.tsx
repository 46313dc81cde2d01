import { href } from '#base/href.ts';
import { rollOfMeeting } from '../papers/facts.ts';
import { rateWords, rollWords } from '../papers/roll-words.ts';
import {
  type HeadCount,
  isDue,
  type Member,
  type Presence,
  presenceLabels,
} from '../rules/attendance.ts';
import { allPresent, allPresentByName, withCount } from '../rules/roll.ts';
import { marksOf } from '../rules/roster.ts';
import type { Meeting } from '../state/schema.ts';
import { LongField, SelectField, TextField } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { useKit, withItem } from './kit.ts';
import { SpecialCounts } from './SpecialCounts.tsx';
import { SpecialNames } from './SpecialNames.tsx';
import { StaleNotice } from './StaleNotice.tsx';

const presences = Object.entries(presenceLabels);
/** Who need not come gives no reason for staying away. */
const idlePresences = [
  ['present', presenceLabels.present],
  ['excused', 'Vắng'],
] as const;

/** Nobody is absent who has to come; by names where there is a list. */
const everybody = (meeting: Meeting): Meeting =>
  meeting.members.length > 0
    ? { ...meeting, members: allPresentByName(meeting.members), absentees: '' }
    : { ...meeting, counts: allPresent(meeting.counts) };

/** The roll call: by name where there is a list, by numbers otherwise. */
export function AttendanceTool() {
  const { meeting, data, change, say } = useKit();
  const roll = rollOfMeeting(meeting);
  const aim = data.rules['attendance-aim'];
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          change(everybody);
          say('Đã ghi tất cả có mặt. Đồng chí nào vắng thì sửa ở dưới.');
        }}
      >
        Ghi tất cả có mặt
      </button>
      {meeting.members.length > 0 ? <ByName /> : <ByNumber />}
      <div class="kit-sum" role="status">
        <p>
          <strong>{rollWords(roll)}</strong> {rateWords(roll, aim)}
        </p>
        {roll.problem && <p class="is-short">{roll.problem}</p>}
      </div>
      <p class="kit-hint">
        <a href={href(aim.url)}>{aim.title}</a>
        {aim.source && `: ${aim.source}`}. Người vắng vì được miễn, tạm thời nơi khác, bị đình chỉ
        không tính vào tỷ lệ dự.
      </p>
      <StaleNotice rules={[aim]} />
    </>
  );
}

function ByName() {
  const { meeting, change } = useKit();
  const set = (id: string, part: Partial<Member>) =>
    change((m) => ({ ...m, members: withItem(m.members, id, part) }));
  return (
    <>
      <ul class="kit-members">
        {meeting.members.map((member) => (
          <li key={member.id}>
            <OneMember member={member} set={(part) => set(member.id, part)} />
          </li>
        ))}
      </ul>
      <SpecialNames />
    </>
  );
}

function OneMember({ member, set }: { member: Member; set: (part: Partial<Member>) => void }) {
  const { name, standing, presence, reason } = member;
  const marks = marksOf(member);
  const label = marks ? `${name} (${marks})` : name;
  if (standing === 'suspended') return <p>{label}: không dự họp, không biểu quyết</p>;
  return (
    <>
      <SelectField
        label={label}
        value={presence}
        options={isDue(member) ? presences : idlePresences}
        onChange={(value) => set({ presence: value as Presence })}
      />
      {presence === 'excused' && isDue(member) && (
        <TextField
          label={`Lý do vắng: ${name}`}
          value={reason}
          onChange={(value) => set({ reason: value })}
        />
      )}
    </>
  );
}

function ByNumber() {
  const { meeting, change } = useKit();
  const { counts } = meeting;
  const field = (key: keyof HeadCount, label: string) => (
    <CountField
      label={label}
      value={counts[key]}
      onChange={(value) => change((m) => ({ ...m, counts: withCount(m.counts, key, value) }))}
    />
  );
  return (
    <>
      <div class="kit-counts">
        {field('official', 'Đảng viên chính thức')}
        {field('presentOfficial', 'Chính thức có mặt')}
        {field('probationary', 'Đảng viên dự bị')}
        {field('presentProbationary', 'Dự bị có mặt')}
        {field('excused', 'Vắng có lý do')}
        {field('unexcused', 'Vắng không lý do')}
      </div>
      <SpecialCounts withPresent />
      <LongField
        label="Họ tên người vắng, lý do"
        rows={2}
        value={meeting.absentees}
        onChange={(absentees) => change((m) => ({ ...m, absentees }))}
      />
    </>
  );
}
