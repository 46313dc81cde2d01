import { rollOfMeeting } from '../papers/facts.ts';
import {
  allPresent,
  allPresentByName,
  type Member,
  type Presence,
  presenceLabels,
  withCount,
} from '../rules/attendance.ts';
import { percent } from '../rules/vote.ts';
import type { Meeting } from '../state/schema.ts';
import { CountField, LongField, SelectField, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';
import { StaleNotice } from './StaleNotice.tsx';

const presences = Object.entries(presenceLabels);

/** Nobody is absent; by names where there is a list. */
const everybody = (meeting: Meeting): Meeting =>
  meeting.members.length > 0
    ? { ...meeting, members: allPresentByName(meeting.members), absentees: '' }
    : { ...meeting, counts: allPresent(meeting.counts) };

/** The roll call: by name where there is a list, by numbers otherwise. */
export function AttendanceTool() {
  const { meeting, data, change } = useKit();
  const aim = data.rules['attendance-aim'];
  const roll = rollOfMeeting(meeting);
  return (
    <>
      <button type="button" class="button" onClick={() => change(everybody)}>
        Tất cả có mặt
      </button>
      {meeting.members.length > 0 ? <ByName /> : <ByNumber />}
      <div class="kit-sum" role="status">
        <p>
          Có mặt <strong>{roll.present}</strong>/{roll.total}, vắng có lý do {roll.excused}, vắng
          không lý do {roll.unexcused}, được miễn {roll.exempt}.
          {roll.rate !== undefined && ` Tỷ lệ dự ${percent(roll.rate)}.`}
        </p>
        {roll.problem && <p class="is-short">{roll.problem}</p>}
        <p class="kit-hint">
          {data.evidence[aim.level].sign} {aim.text} Người được miễn không tính.
        </p>
        <StaleNotice rules={[aim]} />
      </div>
    </>
  );
}

function ByName() {
  const { meeting, change } = useKit();
  const set = (id: string, part: Partial<Member>) =>
    change((m) => ({ ...m, members: withItem(m.members, id, part) }));
  return (
    <ul class="kit-members">
      {meeting.members.map(({ id, name, kind, presence, reason }) => (
        <li key={id}>
          <SelectField
            label={kind === 'probationary' ? `${name} (dự bị)` : name}
            value={presence}
            options={presences as [string, string][]}
            onChange={(value) => set(id, { presence: value as Presence })}
          />
          {presence === 'excused' && (
            <TextField
              label={`Lý do vắng: ${name}`}
              value={reason}
              onChange={(value) => set(id, { reason: value })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function ByNumber() {
  const { meeting, change } = useKit();
  const { counts } = meeting;
  const field = (key: keyof Meeting['counts'], label: string, hint?: string) => (
    <CountField
      label={label}
      hint={hint}
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
        {field('exempt', 'Trong đó được miễn', 'Tính trong tổng số đảng viên.')}
      </div>
      <LongField
        label="Họ tên người vắng, lý do"
        rows={2}
        value={meeting.absentees}
        onChange={(absentees) => change((m) => ({ ...m, absentees }))}
      />
    </>
  );
}
