import type { RuleKey } from '#rules/keys.ts';
import type { Deduction } from '#rules/schema.ts';
import type { Share } from '#rules/share.ts';
import type { KitRule } from '../data/kit-data.ts';
import { type VoteKind, voteKinds, type VoteRule } from './vote.ts';

type Rules = Record<RuleKey, KitRule>;

/** The rule of a kind of vote, with its source. */
export const kitRuleOf = (rules: Rules, kind: VoteKind): KitRule => rules[voteKinds[kind]];

/** What the rule of a kind of vote asks for. */
export function voteRuleOf(rules: Rules, kind: VoteKind): VoteRule {
  const { id, value } = kitRuleOf(rules, kind);
  if (value.unit !== 'vote') throw new Error(`[quy tắc] ${id} không nói tỷ lệ biểu quyết`);
  return value;
}

/** What an election at a congress asks for: the share that elects, and the one that must be present. */
export function electionSharesOf(rules: Rules): { elected: Share; quorum: Share } {
  const elected = rules['vote-election'].value;
  const quorum = rules['congress-quorum'].value;
  if (elected.unit !== 'vote' || quorum.unit !== 'share')
    throw new Error('[quy tắc] chưa có tỷ lệ trúng cử hoặc tỷ lệ dự đại hội');
  return { elected: elected.share, quorum };
}

/** Who is taken off the number that a vote is counted on. */
export function deductionsOf(rules: Rules): readonly Deduction[] {
  const { id, value } = rules['vote-denominator'];
  if (value.unit !== 'deductions') throw new Error(`[quy tắc] ${id} không nói ai được trừ`);
  return value.deduct;
}
