import { castOf, isResolution } from '../rules/vote.ts';
import { voteOfStep } from './expected-vote.ts';
import type { Facts } from './facts.ts';
import { open } from './people.ts';
import { subjectOf } from './vote-fields.ts';
import { kindWords } from './vote-words.ts';
import type { CountedVote } from './votes.ts';

/** What is missing in one count; empty where everybody present was counted. */
function gapOf(counted: CountedVote, { votes: { voters } }: Facts): string {
  const { result } = counted;
  const about = `Biểu quyết ${subjectOf(counted)}`;
  if (result.refused) return `${about}: số phiếu không khớp, đếm lại.`;
  return result.uncounted > 0
    ? `${about}: mới đếm ${result.cast} trong ${voters.present} đồng chí có mặt có quyền biểu quyết.`
    : '';
}

/** What of the roll and the votes is missing before the meeting ends, a sentence each; nothing of it holds the end up. */
export function missingAtEnd(facts: Facts): string[] {
  const { agenda, meeting, roll, votes } = facts;
  const awaited = new Set(agenda.map(({ id }) => voteOfStep(facts, id)));
  const isCounted = (kind: string) => votes.counted.some(({ vote }) => vote.kind === kind);
  const untaken = [...awaited].filter((kind) => kind && isResolution(kind) && !isCounted(kind));
  const empty = meeting.votes.filter(
    (vote) => castOf(vote) === 0 && !isResolution(vote.kind) && vote.subject.trim() !== '',
  );
  // A resolution may be voted on again: the last count is the one that holds.
  const holding = votes.counted.filter(
    (one) => !isResolution(one.vote.kind) || one === votes.month || one === votes.topic,
  );
  return [
    roll.isTaken ? '' : 'Chưa điểm danh.',
    ...untaken.map((kind) => kind && `Chưa biểu quyết ${kindWords[kind].toLocaleLowerCase('vi')}.`),
    ...empty.map(({ subject }) => `Chưa đếm phiếu về: ${open(subject)}.`),
    ...holding.map((one) => gapOf(one, facts)),
  ].filter((words): words is string => Boolean(words));
}
