import { rollOfMeeting, withTopic } from '../papers/facts.ts';
import { percent, tally, type Vote, voteRule } from '../rules/vote.ts';
import { newId } from '../state/new-meeting.ts';
import { CountField, SureButton, TextField } from './fields.tsx';
import { useKit, withItem } from './kit.ts';

/** Counts shows of hands; every vote is kept with its subject. */
export function VoteTool() {
  const { meeting, data, change } = useKit();
  const roll = rollOfMeeting(meeting);
  const add = () =>
    change((m) => ({
      ...m,
      votes: [...m.votes, { id: newId(), subject: '', for: 0, against: 0, other: 0 }],
    }));
  return (
    <>
      <p class="kit-hint">
        Chỉ đảng viên chính thức biểu quyết: {roll.presentOfficial} có mặt trên {roll.official}.
        Đảng viên dự bị không biểu quyết. Bầu cử thì bỏ phiếu kín, không dùng bộ đếm này.
      </p>
      {meeting.votes.map((vote, i) => (
        <OneVote key={vote.id} vote={vote} number={i + 1} />
      ))}
      <button type="button" class="button" onClick={add}>
        {meeting.votes.length === 0 ? 'Đếm một lần biểu quyết' : 'Thêm lần biểu quyết'}
      </button>
      <p class="kit-hint">
        {data.evidence[voteRule.level].sign} {data.evidence[voteRule.level].label}. {voteRule.text}
      </p>
    </>
  );
}

/** What cells vote on most, to choose from. */
const subjects = (kind: string): string[] => [
  'chương trình',
  ...(kind === 'CDE' ? [] : ['nghị quyết tháng']),
  ...(withTopic(kind) ? ['nghị quyết chuyên đề'] : []),
];

function OneVote({ vote, number }: { vote: Vote; number: number }) {
  const { meeting, change } = useKit();
  const roll = rollOfMeeting(meeting);
  const result = tally(vote, roll.presentOfficial, roll.official);
  const set = (part: Partial<Vote>) =>
    change((m) => ({ ...m, votes: withItem(m.votes, vote.id, part) }));
  const rest = Math.max(0, roll.presentOfficial - vote.against - vote.other);
  return (
    <fieldset class="kit-vote">
      <legend>Lần {number}</legend>
      <TextField
        label="Biểu quyết việc gì"
        value={vote.subject}
        list={subjects(meeting.setup.kind)}
        hint="Ghi rõ “nghị quyết tháng” hay “nghị quyết chuyên đề” thì số phiếu vào đúng nghị quyết ấy."
        onChange={(subject) => set({ subject })}
      />
      <div class="kit-counts">
        <CountField label="Tán thành" value={vote.for} onChange={(value) => set({ for: value })} />
        <CountField
          label="Không tán thành"
          value={vote.against}
          onChange={(against) => set({ against })}
        />
        <CountField label="Ý kiến khác" value={vote.other} onChange={(other) => set({ other })} />
      </div>
      <div class="actions">
        {roll.presentOfficial > 0 && (
          <button type="button" class="button" onClick={() => set({ for: rest })}>
            Còn lại tán thành ({rest})
          </button>
        )}
        <SureButton
          label={`Bỏ lần ${number}`}
          question="Bỏ lần biểu quyết này?"
          onYes={() => change((m) => ({ ...m, votes: m.votes.filter(({ id }) => id !== vote.id) }))}
        />
      </div>
      <div class="kit-sum" role="status">
        {result.cast > 0 && (
          <ul>
            <li>
              {percent(result.ofPresent) || '–'} số có mặt:{' '}
              {result.overHalfOfPresent ? 'quá nửa' : 'chưa quá nửa'}
            </li>
            <li>
              {percent(result.ofAll) || '–'} tất cả đảng viên chính thức:{' '}
              {result.overHalfOfAll ? 'quá nửa' : 'chưa quá nửa'}
            </li>
          </ul>
        )}
        {result.problem && <p class="is-short">{result.problem}</p>}
      </div>
    </fieldset>
  );
}
