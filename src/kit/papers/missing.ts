import { castOf, isResolution, type VoteKind } from '../rules/vote.ts';
import { holdingVotes, untakenVotes } from './expected-vote.ts';
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

/** Something that is missing, in a sentence, and the vote that it is about: one of the meeting, or one nobody began; without a vote it is the roll. */
export interface Missing {
  words: string;
  vote?: { id: string } | { kind: VoteKind };
}

/** What of the roll and the votes is missing before the meeting ends; nothing of it holds the end up. */
export function missingAtEnd(facts: Facts): Missing[] {
  const { meeting, roll } = facts;
  const empty = meeting.votes.filter(
    (vote) => castOf(vote) === 0 && !isResolution(vote.kind) && vote.subject.trim() !== '',
  );
  const begun = (kind: VoteKind) =>
    meeting.votes.findLast((vote) => vote.kind === kind && castOf(vote) === 0);
  return [
    ...(roll.isTaken ? [] : [{ words: 'Chưa điểm danh.' }]),
    ...untakenVotes(facts).map((kind) => {
      const id = begun(kind)?.id;
      return {
        words: `Chưa biểu quyết ${kindWords[kind].toLocaleLowerCase('vi')}.`,
        vote: id ? { id } : { kind },
      };
    }),
    ...empty.map(({ id, subject }) => ({
      words: `Chưa đếm phiếu về: ${open(subject)}.`,
      vote: { id },
    })),
    ...holdingVotes(facts).flatMap((one) => {
      const words = gapOf(one, facts);
      return words ? [{ words, vote: { id: one.vote.id } }] : [];
    }),
  ];
}
