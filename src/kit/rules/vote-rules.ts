import type { RuleKey } from '../../rules/keys.ts';
import type { Deduction } from '../../rules/schema.ts';
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

/** Who is taken off the number that a vote is counted on. */
export function deductionsOf(rules: Rules): readonly Deduction[] {
  const { id, value } = rules['vote-denominator'];
  if (value.unit !== 'deductions') throw new Error(`[quy tắc] ${id} không nói ai được trừ`);
  return value.deduct;
}
