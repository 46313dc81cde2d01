import { type Month, numberOf } from './schema.ts';

/** Months in the order of the year. */
export const inOrder = <T extends { data: Month }>(months: readonly T[]): T[] =>
  months.toSorted((a, b) => numberOf(a.data) - numberOf(b.data));

/** The months before and after one, around the turn of the year; none that is not there. */
export function besides(months: readonly Month[], { id }: Pick<Month, 'id'>): Month[] {
  const number = numberOf({ id });
  return [((number + 10) % 12) + 1, (number % 12) + 1].flatMap(
    (near) => months.find((month) => numberOf(month) === near) ?? [],
  );
}
