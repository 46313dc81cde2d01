/** What a part says of its time. */
export interface TimedPart {
  minutes: number;
  least?: number | undefined;
  priority: number;
}

/** A part that is kept: its number, from 1, and its minutes. */
export interface KeptPart {
  number: number;
  minutes: number;
}

const leastOf = ({ minutes, least = minutes }: TimedPart) => Math.min(least, minutes);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** What has to stand in the time that is there: what is left out first goes first, from the end. */
function keptOf(parts: readonly TimedPart[], limit: number) {
  let kept = parts.map((part, i) => ({ part, number: i + 1 }));
  for (const priority of [3, 2]) {
    for (const one of kept.filter(({ part }) => part.priority === priority).reverse()) {
      if (sum(kept.map(({ part }) => leastOf(part))) <= limit) return kept;
      kept = kept.filter((other) => other !== one);
    }
  }
  return kept;
}

/**
 * A lesson in the time there is, by its trainer's priorities: parts are left out until the rest fits at its least, then
 * the minutes left over are shared out by what each part would have liked. Parts that are always kept are never left
 * out, even where they need more.
 */
export function shortened(parts: readonly TimedPart[], limit: number): KeptPart[] {
  if (sum(parts.map(({ minutes }) => minutes)) <= limit)
    return parts.map(({ minutes }, i) => ({ number: i + 1, minutes }));
  const kept = keptOf(parts, limit);
  const wish = sum(kept.map(({ part }) => part.minutes - leastOf(part)));
  let over = Math.max(0, limit - sum(kept.map(({ part }) => leastOf(part))));
  let wanting = wish;
  return kept.map(({ part, number }) => {
    const wished = part.minutes - leastOf(part);
    const given = wanting > 0 ? Math.min(wished, Math.round((over * wished) / wanting)) : 0;
    over -= given;
    wanting -= wished;
    return { number, minutes: leastOf(part) + given };
  });
}

/** Times that a trainer is often left with. */
export const classTimes = [120, 90, 45] as const;
