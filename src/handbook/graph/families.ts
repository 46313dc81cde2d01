import { cellsOf } from '#topics/families.ts';
import type { Topic } from '#topics/schema.ts';
import { entryOf, type Handbook, thing } from './graph.ts';
import { links } from './procedure-view.ts';

/** A theme handed down with the meetings that took it over. */
export interface Family {
  theme: { id: string; title: string; url: string };
  cells: { id: string; url: string; topic: Topic; isOurs: boolean }[];
}

/** The themes that a topic belongs to, itself first where cells took it over. */
export function familiesOf(graph: Handbook, id: string): Family[] {
  const { topics } = graph.library;
  const { data } = entryOf(graph, 'topics', id);
  return links(graph, [id, ...data.parents.map(({ theme }) => theme)])
    .map((theme) => ({
      theme,
      cells: cellsOf(topics, theme.id).map(({ data: topic }) => ({
        id: topic.id,
        url: thing(graph, topic.id).url,
        topic,
        isOurs: topic.parents.some((parent) => parent.theme === theme.id && parent.tie === 'ours'),
      })),
    }))
    .filter(({ cells }) => cells.length > 0);
}
