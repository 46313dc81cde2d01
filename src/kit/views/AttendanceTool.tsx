import { href } from '#base/href.ts';
import { rollOfMeeting } from '../papers/facts.ts';
import { rateWords, rollWords } from '../papers/roll-words.ts';
import type { HeadCount } from '../rules/attendance.ts';
import { allPresent, withCount } from '../rules/roll.ts';
import { LongField } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { useKit } from './kit.ts';
import { RollByName } from './RollByName.tsx';
import { SpecialCounts } from './SpecialCounts.tsx';
import { StaleNotice } from './StaleNotice.tsx';

/** The roll call: by name where there is a list, by numbers otherwise. Nobody is counted until the chair says so. */
export function AttendanceTool() {
  const { meeting, data } = useKit();
  const roll = rollOfMeeting(meeting);
  const aim = data.rules['attendance-aim'];
  return (
    <>
      {meeting.members.length > 0 ? <RollByName /> : <ByNumber />}
      <div class="kit-sum" role="status">
        <p>
          <strong>{roll.isTaken ? rollWords(roll) : 'Chưa điểm danh.'}</strong>{' '}
          {rateWords(roll, aim)}
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

function ByNumber() {
  const { meeting, change, say } = useKit();
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
      <button
        type="button"
        class="button"
        onClick={() => {
          change((m) => ({ ...m, counts: allPresent(m.counts) }));
          say('Đã ghi tất cả có mặt. Đồng chí nào vắng thì sửa ở dưới.');
        }}
      >
        Tất cả có mặt, không ai vắng
      </button>
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
