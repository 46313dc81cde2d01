import { type CollectionName, collectionNames, type Entry } from '../collections.ts';
import { type Handbook, thing } from './graph.ts';

interface PageChange {
  date: string;
  note: string;
  title: string;
  url: string;
}

type Changing = Entry<{ id: string; changes?: { date: string; note: string }[] }>;

/** The latest changes over all pages, newest first. */
export function recentChanges(graph: Handbook, count: number): PageChange[] {
  const names: CollectionName[] = collectionNames;
  return names
    .flatMap((name) => graph.library[name] as Changing[])
    .flatMap(({ data }) =>
      (data.changes ?? []).map(({ date, note }) => {
        const { title, url } = thing(graph, data.id);
        return { date, note, title, url };
      }),
    )
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, count);
}
