import type { RuleKey } from './keys.ts';
import type { Rule, RuleValue } from './schema.ts';

/** The points of 100 from which a meeting counts as tốt, khá, trung bình. */
export type Thresholds = Extract<RuleValue, { unit: 'thresholds' }>;

/** The number of a value that is a plain one. */
export function numberOf(value: RuleValue): number {
  if ('number' in value) return value.number;
  throw new Error(`[quy tắc] trị số theo đơn vị ${value.unit} không phải một con số`);
}

/** The thresholds of a value that holds them. */
export function thresholdsOf(value: RuleValue): Thresholds {
  if (value.unit === 'thresholds') return value;
  throw new Error(`[quy tắc] trị số theo đơn vị ${value.unit} không phải các mức điểm`);
}

/** The rule that carries a purpose; the check has seen to it that there is exactly one. */
export function ruleFor<Entry extends { data: Rule }>(
  rules: readonly Entry[],
  key: RuleKey,
): Entry {
  const found = rules.find(({ data }) => data.key === key);
  if (!found) throw new Error(`[quy tắc] không có quy tắc nào mang khóa ${key}`);
  return found;
}
