import type { RuleValue } from '#rules/schema.ts';
import type { KitRule } from '../data/kit-data.ts';

/** A rule to test with: what matters is given, the rest says nothing. */
export const kitRule = (given: Partial<KitRule> = {}): KitRule => ({
  id: 'QT-999',
  title: 'Một quy tắc',
  url: '/quy-tac/mot-quy-tac/',
  text: 'Một quy tắc.',
  value: { unit: 'minutes', number: 45, bound: 'at-least' },
  words: '45 phút',
  level: 'press',
  source: 'Hướng dẫn A',
  isPreceding: false,
  notes: [],
  stale: [],
  ...given,
});

/** So many days before or after. */
export const days = (number: number): RuleValue => ({ unit: 'days', number, bound: 'at-least' });
