import type { RuleKey } from '#rules/keys.ts';
import type { RuleValue } from '#rules/schema.ts';
import { leastOf } from '#rules/share.ts';
import type { Destination } from './destination.ts';
import { type Measure, measureOf, measures, type Outcome } from './discipline.ts';
import type { Taken, Voters } from './voters.ts';

/** What a vote can be about, with the rule that it follows. */
export const voteKinds = {
  'month-resolution': 'vote-resolution',
  'topic-resolution': 'vote-resolution',
  other: 'vote-resolution',
  admission: 'vote-admission',
  confirmation: 'vote-confirmation',
  removal: 'vote-removal',
  expulsion: 'vote-expulsion',
  discipline: 'vote-discipline',
} as const satisfies Record<string, RuleKey>;
export type VoteKind = keyof typeof voteKinds;

/** Whether a vote is on one of the meeting's two resolutions; it needs no other subject. */
export const isResolution = (kind: VoteKind): boolean =>
  kind === 'month-resolution' || kind === 'topic-resolution';

/** How votes were cast; empty while the meeting has not chosen. */
export type CastBy = '' | 'open' | 'secret';

/** One vote of the meeting. */
export interface Vote extends Record<Measure, number> {
  id: string;
  kind: VoteKind;
  subject: string;
  ballot: CastBy;
  for: number;
  /** For a measure of discipline: ballots for none. */
  against: number;
  /** Other opinions; in a secret ballot also empty and invalid ballots. */
  other: number;
  /** Members who keep their own opinion, and what it is. */
  reserved: number;
  reservedText: string;
  /** The step in which it was taken. */
  step: string;
  to: Destination | '';
}

/** What a rule says of a kind of vote. */
export type VoteRule = Extract<RuleValue, { unit: 'vote' }>;

/** A vote in which nothing has been counted. */
export const newVote = (id: string, kind: VoteKind, subject = ''): Vote => ({
  id,
  kind,
  subject,
  ballot: '',
  for: 0,
  against: 0,
  other: 0,
  higher: 0,
  warning: 0,
  reprimand: 0,
  reserved: 0,
  reservedText: '',
  step: '',
  to: '',
});

/** How a vote is cast: as the rule has it, or as the meeting chose where the rule leaves it open. */
export function castBy({ ballot }: Pick<Vote, 'ballot'>, rule: VoteRule): CastBy {
  if (rule.ballot === 'secret') return 'secret';
  return ballot || (rule.ballot === 'open' ? 'open' : '');
}

/** Ballots for any measure of discipline. */
const measured = (vote: Vote): number => measures.reduce((sum, measure) => sum + vote[measure], 0);

/** Votes that were counted: on a measure of discipline, or for, against and other. */
export const castOf = (vote: Vote): number =>
  (vote.kind === 'discipline' ? measured(vote) : vote.for) + vote.against + vote.other;

/** What came of a count against one number of members. */
interface Reading {
  needed: number;
  passed: boolean;
  /** Votes that carry it, or that speak for it where it fails. */
  votes: number;
  outcome: Outcome | undefined;
}

/** A vote read against the number of members: what was needed and what came of it. */
export interface Tally {
  cast: number;
  /** The least number in favour; undefined while it is not known whom the vote is counted on. */
  needed: number | undefined;
  /** Undefined until something was counted, and for a count that cannot be. */
  passed: boolean | undefined;
  votes: number;
  /** In favour, of the members; 0 to 1. */
  part: number | undefined;
  /** The measure of discipline that was reached. */
  outcome: Outcome | undefined;
  /** The same vote read on all official members, where the rule wants both and they disagree. */
  onAll: Reading | undefined;
  /** The groups without whose deduction the answer would be another one; empty when none decided it. */
  decidedBy: Taken[];
  /** Too few are present for the number that is needed. */
  tooFew: boolean;
  /** Present members whose vote was not counted. */
  uncounted: number;
  /** Why the count is impossible and goes into no paper, in words; empty when it is possible. */
  refused: string;
}

function readingOf(vote: Vote, rule: VoteRule, members: number): Reading {
  const needed = leastOf(rule.share, members);
  if (vote.kind !== 'discipline')
    return {
      needed,
      passed: members > 0 && vote.for >= needed,
      votes: vote.for,
      outcome: undefined,
    };
  const outcome = members > 0 ? measureOf(vote, needed, rule.addUp) : undefined;
  const votes = outcome?.votes ?? measured(vote);
  return { needed, passed: outcome !== undefined, votes, outcome };
}

/** What makes a count impossible; a cell that has not said how many it is can still be counted. */
function refusalOf(cast: number, voters: Voters): string {
  if (cast === 0 || voters.official === 0) return '';
  if (voters.problem) return voters.problem;
  if (cast <= voters.most) return '';
  return voters.isTaken && cast <= voters.official
    ? `Đếm được ${cast} phiếu, trong khi có mặt ${voters.present} đảng viên có quyền biểu quyết.`
    : `Đếm được ${cast} phiếu, trong khi chi bộ có ${voters.official} đảng viên chính thức.`;
}

const sameAnswer = (one: Reading, other: Reading): boolean =>
  one.passed === other.passed && one.outcome?.measure === other.outcome?.measure;

/** Counts a vote of official members by its rule. Exactly half is not more than half. */
export function tally(vote: Vote, rule: VoteRule, voters: Voters): Tally {
  const cast = castOf(vote);
  const refused = refusalOf(cast, voters);
  const isKnown = voters.problem === '' && voters.members > 0;
  const here = readingOf(vote, rule, voters.members);
  const onAll = readingOf(vote, rule, voters.official);
  const isCounted = cast > 0 && refused === '' && isKnown && voters.isSure;
  const differs = isCounted && !sameAnswer(here, onAll);
  return {
    cast,
    needed: isKnown ? here.needed : undefined,
    passed: isCounted ? here.passed : undefined,
    votes: here.votes,
    part: isCounted ? here.votes / voters.members : undefined,
    outcome: isCounted ? here.outcome : undefined,
    onAll: differs && rule.showAll ? onAll : undefined,
    decidedBy: differs ? voters.taken.filter(({ number }) => number > 0) : [],
    tooFew: isKnown && voters.isTaken && voters.present < here.needed,
    uncounted: voters.isTaken ? Math.max(0, voters.present - cast) : 0,
    refused,
  };
}

/** `66,7%`; whole numbers without a comma. */
export const percent = (part: number | undefined): string =>
  part === undefined ? '' : `${(Math.round(part * 1000) / 10).toString().replace('.', ',')}%`;
