import type { FilterCounts, Filters } from './answer.ts';
import type { UnitPage } from './unit-table.ts';

/** True when the page has a chosen value in every filter that has choices. */
export function passes(page: UnitPage, filters: Filters, except?: string): boolean {
  return Object.entries(filters).every(
    ([key, chosen]) =>
      key === except ||
      chosen.length === 0 ||
      chosen.some((value) => page.filters[key]?.includes(value)),
  );
}

/** For every value, how many of the found pages it would leave beside the other filters' choices. */
export function countFilters(found: readonly UnitPage[], filters: Filters): FilterCounts {
  // Without a prototype: names of filters and values are somebody's words.
  const counts = Object.create(null) as FilterCounts;
  for (const page of found) {
    for (const [key, values] of Object.entries(page.filters)) {
      if (!passes(page, filters, key)) continue;
      const own = (counts[key] ??= Object.create(null) as Record<string, number>);
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
