import type { EvidenceLevel } from '../../documents/evidence.ts';
import { fold } from '../../vietnamese/fold.ts';

/** One show of hands. */
export interface Vote {
  id: string;
  subject: string;
  for: number;
  against: number;
  other: number;
}

/** What the count says, on both readings of "quá nửa". */
export interface Tally {
  cast: number;
  ofPresent: number | undefined;
  ofAll: number | undefined;
  overHalfOfPresent: boolean;
  overHalfOfAll: boolean;
  /** What does not add up, in words; empty when all is well. */
  problem: string;
}

/** The rule behind the counter and how well it is known. */
export const voteRule: { text: string; level: EvidenceLevel } = {
  text: 'Nghị quyết có hiệu lực khi quá nửa tán thành. Nguồn đọc được chưa nói rõ tính trên số có mặt hay trên tất cả đảng viên chính thức, nên hiện cả hai.',
  level: 'secondary',
};

/** Counts a vote of official members. Exactly half is not "quá nửa". Probationary members do not vote. */
export function tally(
  vote: Pick<Vote, 'for' | 'against' | 'other'>,
  present: number,
  all: number,
): Tally {
  const cast = vote.for + vote.against + vote.other;
  const problem =
    cast > present
      ? `Đếm được ${cast}, nhiều hơn ${present} đảng viên chính thức có mặt.`
      : cast < present && cast > 0
        ? `Còn ${present - cast} đảng viên chính thức có mặt chưa đếm.`
        : '';
  return {
    cast,
    ofPresent: present > 0 ? vote.for / present : undefined,
    ofAll: all > 0 ? vote.for / all : undefined,
    overHalfOfPresent: vote.for * 2 > present && present > 0,
    overHalfOfAll: vote.for * 2 > all && all > 0,
    problem,
  };
}

/** `66,7%`; whole numbers without a comma. */
export const percent = (part: number | undefined): string =>
  part === undefined ? '' : `${(Math.round(part * 1000) / 10).toString().replace('.', ',')}%`;

/** A resolution that a meeting can vote on. */
export type Resolution = 'monthly' | 'topic';

/** The resolution that a vote is about, by its subject; undefined for the agenda, a person or anything else. */
export function resolutionOf(
  subject: string,
  kind: string,
  topicTitle: string,
): Resolution | undefined {
  const words = fold(subject);
  if (!/nghi quyet|\bnq\b/.test(words)) return undefined;
  const title = fold(topicTitle.trim());
  // A meeting on a topic alone has no other resolution than that one.
  const isTopic =
    kind === 'CDE' || words.includes('chuyen de') || (title !== '' && words.includes(title));
  return isTopic && kind !== 'TK' ? 'topic' : 'monthly';
}
