import { href } from '#base/href.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { small } from '#vietnamese/first-letter.ts';
import { shownVotes, voteOfStep } from '../papers/expected-vote.ts';
import { factsOf, procedureOf, rollOfMeeting, withRegular, withTopic } from '../papers/facts.ts';
import { kindWords, membersWords } from '../papers/vote-words.ts';
import { castOf, newVote, type Vote, type VoteKind } from '../rules/vote.ts';
import { deductionsOf, kitRuleOf } from '../rules/vote-rules.ts';
import { type Voters, votersOf } from '../rules/voters.ts';
import { newId } from '../state/new-meeting.ts';
import { useKit } from './kit.ts';
import { OneVote } from './OneVote.tsx';
import { StaleNotice } from './StaleNotice.tsx';

interface Props {
  step: string;
  /** The vote to bring before the chair, by its id; empty for none. */
  wanted?: string;
  onShown?: () => void;
}

/** Counts votes; every one is kept with what it is about. */
export function VoteTool({ step, wanted = '', onShown }: Props) {
  const { meeting, data } = useKit();
  const { rules } = data;
  const votes = useVotes(step);
  // The vote that was just asked for here, until it is before the eye.
  const [fresh, setFresh] = useState('');
  const voters = votersOf(rollOfMeeting(meeting), deductionsOf(rules));
  const used = meeting.votes.map(({ kind }) => kitRuleOf(rules, kind));
  // The step of a vote has them in what the chair says.
  const { script = '' } =
    procedureOf(data, meeting.setup.kind).steps.find(({ id }) => id === step) ?? {};
  const asks = !script.includes('không tán thành');
  const kind = voteOfStep(factsOf(meeting, data), step);
  // What was in place stays there: the first digit must not fold the vote that is being counted.
  const here = useRef(new Set<string>());
  for (const vote of votes)
    if (!kind || castOf(vote) === 0 || vote.kind === kind || vote.step === step)
      here.current.add(vote.id);
  const all = votes.map((vote, i) => ({ vote, number: i + 1, isHere: here.current.has(vote.id) }));
  const inPlace = [...all.filter(({ isHere }) => isHere), ...all.filter(({ isHere }) => !isHere)];
  const applied = [...new Set([rules['vote-denominator'], ...used])];
  return (
    <>
      <VotersLine voters={voters} isAlone={meeting.votes.length === 0} />
      {/* One list, the vote of this step first: what was counted before is out of the way of the fingers. */}
      {inPlace.map(({ vote, number, isHere }) => (
        <OneVote
          key={vote.id}
          vote={vote}
          number={number}
          voters={voters}
          asks={asks && isHere}
          isFolded={!isHere}
          onShown={
            vote.id === wanted ? onShown : vote.id === fresh ? () => setFresh('') : undefined
          }
        />
      ))}
      <AddVote step={step} onAdded={setFresh} />
      <p class="kit-hint">
        Mỗi thành viên được phát biểu trước khi biểu quyết. Đảng viên dự bị và đảng viên sinh hoạt
        tạm thời đến không có quyền biểu quyết, ứng cử, bầu cử.
      </p>
      <p class="kit-hint">
        Bầu cử bỏ phiếu kín và tính theo cách riêng, không ghi ở đây.
        {data.elections && (
          <>
            {' '}
            Xem <a href={href(data.elections.url)}>{data.elections.title}</a>.
          </>
        )}
      </p>
      <p class="kit-hint">
        Cách tính theo{' '}
        {applied.map(({ id, url, title, source }, i) => (
          <span key={id}>
            {i > 0 && '; '}
            <a href={href(url)}>{small(title)}</a>
            {source && ` (${source})`}
          </span>
        ))}
        .
      </p>
      <StaleNotice rules={applied} />
    </>
  );
}

/**
 * The votes of the meeting, and the one that the step is there for; nothing of that is kept until something is entered.
 * All are drawn from one list, so that the field in which the first digit was typed stays for the second.
 */
function useVotes(step: string): Vote[] {
  const { meeting, data } = useKit();
  const [id, setId] = useState(newId);
  const isThere = meeting.votes.some((vote) => vote.id === id);
  useEffect(() => {
    if (isThere) setId(newId());
  }, [isThere]);
  return shownVotes(factsOf(meeting, data), step, id);
}

/** Whom votes are counted on, and who is there to vote. */
function VotersLine({ voters, isAlone }: { voters: Voters; isAlone: boolean }) {
  if (voters.problem) return <p class="is-short">{voters.problem} Sửa ở phần Điểm danh.</p>;
  return (
    <div class="kit-need">
      <p>
        Đảng viên chính thức có mặt: {voters.isTaken ? voters.present : 'chưa điểm danh'} /{' '}
        {voters.official}
      </p>
      {isAlone && voters.official > 0 && (
        <p>
          <strong>Số thành viên để tính biểu quyết: {voters.members}</strong> (
          {membersWords(voters)})
        </p>
      )}
    </div>
  );
}

/** What cells vote on at most meetings, one press each; what is rare behind one more. */
function AddVote({ step, onAdded }: { step: string; onAdded: (id: string) => void }) {
  const { meeting, data, change } = useKit();
  const { kind: meetingKind } = meeting.setup;
  const own = procedureOf(data, meetingKind).steps.find(({ id }) => id === step)?.votesOn;
  const add = (kind: VoteKind, subject = '') => {
    const vote = { ...newVote(newId(), kind, subject), step };
    change((m) => ({ ...m, votes: [...m.votes, vote] }));
    onAdded(vote.id);
  };
  const button = (kind: VoteKind, label: string = kindWords[kind], subject = '') => (
    <button type="button" key={label} onClick={() => add(kind, subject)}>
      {label}
    </button>
  );
  return (
    <section class="kit-add" aria-label="Ghi một nội dung biểu quyết">
      <p>Ghi một nội dung biểu quyết về:</p>
      <div class="kit-tools__names">
        {own && button(own)}
        {button('other', 'Chương trình họp', 'chương trình họp')}
        {withRegular(data, meetingKind) && button('month-resolution')}
        {withTopic(data, meetingKind) && button('topic-resolution')}
        {button('other')}
      </div>
      <details>
        <summary>Kết nạp, công nhận, xóa tên, kỷ luật</summary>
        <div class="kit-tools__names">
          {(['admission', 'confirmation', 'removal', 'expulsion', 'discipline'] as const).map(
            (kind) => button(kind),
          )}
        </div>
      </details>
    </section>
  );
}
