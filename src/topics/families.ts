import type { Topic } from './schema.ts';

type Topics<T> = readonly (T & { data: Topic })[];

/** Topics that took over a theme, oldest first. */
export const cellsOf = <T>(topics: Topics<T>, theme: string): (T & { data: Topic })[] =>
  topics
    .filter(({ data }) => data.parents.some((parent) => parent.theme === theme))
    .sort((a, b) => (a.data.period ?? '').localeCompare(b.data.period ?? ''));

/** How many cells took over each theme. */
export function cellCounts(topics: Topics<unknown>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of topics)
    for (const { theme } of data.parents) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

/**
 * The rows of the archive: a theme stands for the cells whose sources say that they took it over. A tie that we made
 * ourselves hides nothing.
 */
export const archiveRows = <T>(topics: Topics<T>): (T & { data: Topic })[] =>
  topics.filter(({ data }) => !data.parents.some(({ tie }) => tie === 'source'));
