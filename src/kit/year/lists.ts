// Chrome 109 has neither `Map.groupBy` nor `toSorted`.

/** Lists of what has the same key, in the order in which the keys came. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** For sorting days and other words that a machine wrote. */
export const byWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
