import type { Procedure } from '#procedures/schema.ts';
import type { Rule } from '#rules/schema.ts';
import type { Library } from '../collections.ts';

/** The least length of a meeting, with the rule that sets it. */
export interface Minimum {
  minutes: number;
  rule: Rule;
  /** What the rule leaves open for this kind of meeting. */
  note?: string;
}

/** The least length that a rule sets for a procedure; undefined where none does, or where what it names sets no minutes. */
export function minimumOf(
  { rules }: Pick<Library, 'rules'>,
  { minimum }: Pick<Procedure, 'minimum'>,
): Minimum | undefined {
  const rule = rules.find(({ data }) => data.id === minimum?.rule)?.data;
  if (!minimum || rule?.value.unit !== 'minutes') return undefined;
  return {
    minutes: rule.value.number,
    rule,
    ...(minimum.note ? { note: minimum.note } : {}),
  };
}
