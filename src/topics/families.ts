import { memoizeByObject } from '#base/memoize.ts';
import type { Topic } from './schema.ts';

type Topics<T> = readonly (T & { data: Topic })[];

/** By theme, oldest first: every page of an archive asks for it. */
const cellsByTheme = memoizeByObject((topics: Topics<unknown>) => {
  const found = new Map<string, Topics<unknown>[number][]>();
  const ordered = topics.toSorted((a, b) =>
    (a.data.period ?? '').localeCompare(b.data.period ?? ''),
  );
  for (const topic of ordered)
    for (const theme of new Set(topic.data.parents.map((parent) => parent.theme))) {
      const cells = found.get(theme);
      if (cells) cells.push(topic);
      else found.set(theme, [topic]);
    }
  return found;
});

/** Topics that took over a theme, oldest first. */
export const cellsOf = <T>(topics: Topics<T>, theme: string): (T & { data: Topic })[] => [
  ...((cellsByTheme(topics).get(theme) ?? []) as (T & { data: Topic })[]),
];

/** How many cells took over each theme. */
export const cellCounts = (topics: Topics<unknown>): Map<string, number> =>
  new Map([...cellsByTheme(topics)].map(([theme, cells]) => [theme, cells.length]));

/**
 * The rows of the archive: a theme stands for the cells whose sources say that they took it over. A tie that we made
 * ourselves hides nothing.
 */
export const archiveRows = <T>(topics: Topics<T>): (T & { data: Topic })[] =>
  topics.filter(({ data }) => !data.parents.some(({ tie }) => tie === 'source'));
