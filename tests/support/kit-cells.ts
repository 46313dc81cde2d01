import mammoth from 'mammoth';
import config from '#config';
import { buildKitData } from '#kit/data/build-data.ts';
import { rollOfMeeting } from '#kit/papers/facts.ts';
import { headerOf, papersOf } from '#kit/papers/papers.ts';
import { voteAdvice } from '#kit/papers/vote-advice.ts';
import { countVote } from '#kit/papers/votes.ts';
import { wordFiles } from '#kit/papers/word.ts';
import { type HeadCount, noCounts } from '#kit/rules/attendance.ts';
import { parseRoster } from '#kit/rules/roster.ts';
import { newVote, type Vote, type VoteKind } from '#kit/rules/vote.ts';
import { deductionsOf } from '#kit/rules/vote-rules.ts';
import { votersOf } from '#kit/rules/voters.ts';
import type { Template } from '#templates/schema.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import { frozenHandbook } from './frozen-handbook.ts';

const { graph } = await frozenHandbook();

/** What the kit gets of the frozen handbook. */
export const data = buildKitData(graph, config);

/** A form of the frozen handbook, also one that the kit does not fill in. */
export const form = (id: string): Template => {
  const found = graph.library.templates.find(({ data: { id: own } }) => own === id);
  if (!found) throw new Error(`no form ${id}`);
  return found.data;
};

let n = 0;
/** A vote with these counts. */
export const vote = (kind: VoteKind, part: Partial<Vote>, subject = ''): Vote => ({
  ...newVote(`v${(n += 1)}`, kind, subject),
  ...part,
});

/** The same cell twice: by numbers, and as a list of names with their marks. */
export function meetings(roll: Partial<HeadCount>, votes: Vote[]): [string, Meeting][] {
  const blank = blankMeeting({ kind: 'TK', date: '2026-12-03', locality: 'Phường Một' });
  const counts = { ...noCounts(), ...roll };
  const plain = counts.official - counts.exempt - counts.away - counts.near - counts.suspended;
  const came =
    counts.presentOfficial - counts.presentExempt - counts.presentAway - counts.presentNear;
  const lines = (count: number, mark: string) =>
    Array.from({ length: count }, (_, i) => `Đồng chí ${mark} ${i + 1}${mark && ` (${mark})`}`);
  const members = parseRoster(
    [
      ...lines(plain, ''),
      ...lines(counts.exempt, 'miễn'),
      ...lines(counts.away, 'tạm thời đi'),
      ...lines(counts.near, 'tạm thời đi, cùng đảng bộ'),
      ...lines(counts.suspended, 'đình chỉ'),
      ...lines(counts.probationary, 'dự bị'),
      ...lines(counts.temporary, 'tạm thời đến'),
    ].join('\n'),
    [],
    () => `m${(n += 1)}`,
  ).map((member, i) => {
    if (i < plain)
      return { ...member, presence: i < came ? ('present' as const) : ('excused' as const) };
    const first = i - plain;
    return member.standing === 'exempt' && first < counts.presentExempt
      ? { ...member, presence: 'present' as const }
      : member;
  });
  return [
    ['by numbers', meetingOf(roll, votes)],
    ['by names', { ...blank, members, called: true, votes }],
  ];
}

/** The text of a paper's Word file, as the kit of the frozen handbook or of another one makes it. */
export async function printed(meeting: Meeting, id: string, kit = data): Promise<string> {
  const papers = papersOf(meeting, kit).filter((paper) => paper.template.id === id);
  const [file] = await wordFiles(papers, headerOf(meeting, kit));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file!.bytes) });
  return value;
}

/** What the kit says of a vote of the meeting, the first one unless told otherwise. */
export const advice = (meeting: Meeting, at = 0, { rules } = data) => {
  const voters = votersOf(rollOfMeeting(meeting), deductionsOf(rules));
  return voteAdvice(countVote(meeting.votes[at]!, rules, voters), voters, rules);
};

/** The same cell by numbers alone. */
export const meetingOf = (roll: Partial<HeadCount>, votes: Vote[]): Meeting => ({
  ...blankMeeting({ kind: 'TK', date: '2026-12-03', locality: 'Phường Một' }),
  counts: { ...noCounts(), ...roll },
  votes,
});

/** Twenty official members, two exempt and one elsewhere, all three absent; twelve present. */
export const twenty = { official: 20, exempt: 2, away: 1, presentOfficial: 12, excused: 5 };
