import { scoreLevels } from '#templates/paper-words.ts';

/** How a cell scores its own meeting: weights as its committee set them, levels as a rule does. */
export interface Rubric {
  thresholds: { good: number; fair: number; average: number };
  criteria: { title: string; weight: number }[];
}

/** Points so far and the level they reach. */
export interface Score {
  total: number;
  max: number;
  /** How many criteria have points. */
  scored: number;
  /** Known only when every criterion has points. */
  level: (typeof scoreLevels)[number] | undefined;
}

/** The level that a sum of points reaches. */
export function levelOf(
  total: number,
  { good, fair, average }: Rubric['thresholds'],
): NonNullable<Score['level']> {
  const [best, second, third, last] = scoreLevels;
  if (total >= good) return best;
  if (total >= fair) return second;
  return total >= average ? third : last;
}

/** Points of one criterion kept within its weight; undefined where nothing sensible was entered. */
export const clampPoints = (points: number | undefined, weight: number): number | undefined =>
  points === undefined || Number.isNaN(points) ? undefined : Math.min(weight, Math.max(0, points));

/** Sums the points given, each at most its weight. */
export function scoreOf(rubric: Rubric, points: readonly (number | null)[]): Score {
  const given = rubric.criteria.map(({ weight }, i) => clampPoints(points[i] ?? undefined, weight));
  const scored = given.filter((value) => value !== undefined).length;
  const total = given.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    total: Math.round(total * 10) / 10,
    max: rubric.criteria.reduce((sum, { weight }) => sum + weight, 0),
    scored,
    level: scored === rubric.criteria.length ? levelOf(total, rubric.thresholds) : undefined,
  };
}
