import type { KitData } from '../data/kit-data.ts';
import type { Roll } from '../rules/roll.ts';
import {
  type CastBy,
  castBy,
  castOf,
  type Tally,
  tally,
  type Vote,
  type VoteRule,
} from '../rules/vote.ts';
import { deductionsOf, voteRuleOf } from '../rules/vote-rules.ts';
import { type Voters, votersOf } from '../rules/voters.ts';
import type { Meeting } from '../state/schema.ts';

/** A vote with its rule and what came of it. */
export interface CountedVote {
  vote: Vote;
  rule: VoteRule;
  by: CastBy;
  result: Tally;
}

/** The votes of a meeting, counted on its roll. */
export interface Votes {
  voters: Voters;
  /** All in which something was counted, in their order. */
  counted: CountedVote[];
  /** The last count on the monthly resolution. */
  month: CountedVote | undefined;
  /** The last count on the resolution about the topic. */
  topic: CountedVote | undefined;
  /** The vote in the blanks of the minutes: on a resolution where there was one, else the last. */
  main: CountedVote | undefined;
}

/** One vote read by the rules of the handbook. */
export function countVote(vote: Vote, rules: KitData['rules'], voters: Voters): CountedVote {
  const rule = voteRuleOf(rules, vote.kind);
  return { vote, rule, by: castBy(vote, rule), result: tally(vote, rule, voters) };
}

/** Counts all votes of a meeting. */
export function votesOf({ votes }: Meeting, rules: KitData['rules'], roll: Roll): Votes {
  const voters = votersOf(roll, deductionsOf(rules));
  const counted = votes
    .filter((vote) => castOf(vote) > 0)
    .map((vote) => countVote(vote, rules, voters));
  const last = (kind: Vote['kind']) => counted.findLast(({ vote }) => vote.kind === kind);
  const month = last('month-resolution');
  const topic = last('topic-resolution');
  return { voters, counted, month, topic, main: month ?? topic ?? counted.at(-1) };
}
