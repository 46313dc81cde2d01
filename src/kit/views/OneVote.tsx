import { useEffect, useRef, useState } from 'preact/hooks';
import { castWords } from '#templates/paper-words.ts';
import { factsOf } from '../papers/facts.ts';
import { reservedBefore } from '../papers/opinions.ts';
import { kindWords, voteTo } from '../papers/vote-words.ts';
import { voteQuestions } from '../papers/vote-asked.ts';
import { voteAdvice } from '../papers/vote-advice.ts';
import { countVote } from '../papers/votes.ts';
import {
  type CastBy,
  castOf,
  isResolution,
  type Vote,
  type VoteKind,
  voteKinds,
} from '../rules/vote.ts';
import type { Voters } from '../rules/voters.ts';
import { DestinationField } from './DestinationField.tsx';
import { LongField, SelectField, SureButton, TextField } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { useKit, withItem } from './kit.ts';

type Set = (part: Partial<Vote>) => void;

interface Props {
  vote: Vote;
  number: number;
  voters: Voters;
  /** Whether its three questions stand nowhere else on the screen. */
  asks: boolean;
  /** Whether it was counted in another step and only its result is wanted, until somebody opens it. */
  isFolded?: boolean;
  /** Given where the chair asked for this vote: it comes before the eye, ready to be counted. */
  onShown?: (() => void) | undefined;
}

/** One vote: what it takes, the counts, what came of it. */
export function OneVote({ vote, number, voters, asks, isFolded = false, onShown }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isWanted = onShown !== undefined;
  useEffect(() => {
    if (isWanted) setIsOpen(true);
  }, [isWanted]);
  const counts = useShown(onShown);
  const { meeting, data, change, say } = useKit();
  const facts = factsOf(meeting, data);
  // A vote that nothing was entered for yet is not among those of the meeting.
  const set: Set = (part) =>
    change((m) => ({
      ...m,
      votes: m.votes.some(({ id }) => id === vote.id)
        ? withItem(m.votes, vote.id, part)
        : [...m.votes, { ...vote, ...part }],
    }));
  const counted = countVote(vote, data.rules, voters);
  const { rule, by } = counted;
  const advice = voteAdvice(counted, voters, data.rules);
  if (isFolded && !isOpen && !isWanted)
    return (
      <p class="kit-vote">
        Nội dung {number}: {kindWords[vote.kind]}. {advice.result}{' '}
        <button type="button" class="linklike" onClick={() => setIsOpen(true)}>
          Xem, sửa<span class="sr-only"> nội dung {number}</span>
        </button>
      </p>
    );
  return (
    <fieldset class={`kit-vote ${castOf(vote) === 0 ? 'kit-vote--open' : ''}`} tabIndex={-1}>
      <legend>
        Nội dung {number}: {kindWords[vote.kind]}
      </legend>
      <div class="kit-need">
        <p>
          <strong>{advice.need}</strong>
        </p>
        {advice.how && <p>{advice.how}</p>}
      </div>
      {(!isResolution(vote.kind) || vote.subject) && (
        <TextField
          label="Biểu quyết việc gì"
          value={vote.subject}
          onChange={(subject) => set({ subject })}
        />
      )}
      {rule.ballot === 'either' && <CastField vote={vote} set={set} />}
      {asks && by === 'open' && vote.kind !== 'discipline' && (
        <p class="step__script kit-say">
          <small>Hỏi đủ ba câu</small>
          {voteQuestions.map((words) => (
            <span key={words}>“{words}”</span>
          ))}
        </p>
      )}
      <div ref={counts}>
        <Counts vote={vote} by={by} set={set} />
      </div>
      <div class="kit-sum" role="status">
        {advice.result && (
          <p>
            <strong>{advice.result}</strong>
          </p>
        )}
        {advice.warning && <p class="is-short">{advice.warning}</p>}
        {advice.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {vote.kind === 'other' && vote.subject.trim() && (
        <DestinationField
          legend="Kết quả này đi vào"
          value={voteTo(vote, facts)}
          parts={facts}
          onChange={(to) => set({ to })}
        />
      )}
      <Reserved
        vote={vote}
        before={reservedBefore(facts, vote.kind, vote.reservedText)}
        set={set}
      />
      <details>
        <summary>Đổi loại việc, cách biểu quyết; xóa</summary>
        <SelectField
          label="Biểu quyết về"
          value={vote.kind}
          options={kinds}
          onChange={(kind) => set({ kind: kind as VoteKind })}
        />
        {rule.ballot === 'open' && <CastField vote={vote} set={set} />}
        <div class="actions">
          <SureButton
            label={`Xóa nội dung ${number}`}
            question="Xóa nội dung biểu quyết này và số phiếu đã ghi?"
            onYes={() => {
              change((m) => ({ ...m, votes: m.votes.filter(({ id }) => id !== vote.id) }));
              say(`Đã xóa nội dung biểu quyết ${number}.`);
            }}
          />
        </div>
      </details>
    </fieldset>
  );
}

/** Scrolls to the counts that were asked for, and puts the cursor into the first. */
function useShown(onShown: (() => void) | undefined) {
  const counts = useRef<HTMLDivElement>(null);
  const isWanted = onShown !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    const field = counts.current?.querySelector('input');
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
    onShown();
  }, [isWanted]);
  return counts;
}

const kinds = (Object.keys(voteKinds) as VoteKind[]).map(
  (kind) => [kind, kindWords[kind]] as const,
);

/** How the vote is cast, where the rule leaves a choice. */
function CastField({ vote, set }: { vote: Vote; set: Set }) {
  return (
    <SelectField
      label="Cách biểu quyết (chi bộ chọn trước)"
      value={vote.ballot}
      options={[
        ['', 'Chưa chọn'],
        ['open', `Giơ thẻ (${castWords.open})`],
        ['secret', 'Bỏ phiếu kín'],
      ]}
      onChange={(ballot) => set({ ballot: ballot as CastBy })}
    />
  );
}

function Counts({ vote, by, set }: { vote: Vote; by: CastBy; set: Set }) {
  const count = (
    key: 'for' | 'against' | 'other' | 'higher' | 'warning' | 'reprimand',
    label: string,
  ) => <CountField label={label} value={vote[key]} onChange={(value) => set({ [key]: value })} />;
  if (vote.kind === 'discipline')
    return (
      <div class="kit-counts">
        {count('higher', 'Đề nghị hình thức cao hơn')}
        {count('warning', 'Cảnh cáo')}
        {count('reprimand', 'Khiển trách')}
        {count('against', 'Không kỷ luật')}
        {count('other', 'Phiếu trắng, phiếu khác')}
      </div>
    );
  return (
    <div class="kit-counts">
      {count('for', 'Tán thành')}
      {count('against', 'Không tán thành')}
      {count('other', by === 'secret' ? 'Phiếu trắng, phiếu khác' : 'Ý kiến khác')}
    </div>
  );
}

/** Opinions of the minority, which are reserved and reach the minutes. */
function Reserved({ vote, before, set }: { vote: Vote; before: string[]; set: Set }) {
  return (
    <details open={vote.reserved > 0 || vote.reservedText !== '' || before.length > 0}>
      <summary>Ý kiến bảo lưu</summary>
      {before.length > 0 && (
        <p>Đã ghi {before.join('; ')}. Văn bản lấy từ đó, không cần ghi lại.</p>
      )}
      <p class="kit-hint">
        Đồng chí có ý kiến thuộc về thiểu số được bảo lưu ý kiến; biên bản ghi và báo cáo lên cấp ủy
        cấp trên.
      </p>
      <CountField
        label="Số đồng chí bảo lưu"
        value={vote.reserved}
        onChange={(reserved) => set({ reserved })}
      />
      <LongField
        label="Nội dung ý kiến bảo lưu"
        rows={2}
        value={vote.reservedText}
        onChange={(reservedText) => set({ reservedText })}
      />
    </details>
  );
}
