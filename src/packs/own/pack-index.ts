import type { Handbook } from '#handbook/graph/graph.ts';
import { documentNames, inForceIn } from '../lesson-pack.ts';
import type { LessonOutline } from './choice.ts';
import { classMinutes } from './class-minutes.ts';
import type { DocumentNames } from '../pack-item.ts';

/** One thing that can be picked. */
export interface ListedItem {
  id: string;
  kind: string;
  title: string;
  /** Minutes that a class usually needs for it. */
  minutes: number;
}

/** A lesson that a choice may begin with; its page and its files go by its slug. */
export type ListedLesson = LessonOutline & { slug: string };

/** `/bai-giang/tu-soan/muc-luc.json`: what can be picked, small enough to be read whole. */
export interface PackIndex {
  /** Name of the handbook. */
  site: string;
  items: ListedItem[];
  documents: DocumentNames;
  /** Ids of the documents in force. */
  inForce: string[];
  /** Lessons that a choice may begin with. */
  lessons: ListedLesson[];
}

/** Everything with a permanent id; documents go by their short names. */
export function packIndex(graph: Handbook, site: string): PackIndex {
  const documents = documentNames(graph);
  const about = new Map<string, { steps?: number; hasScript?: boolean }>(
    graph.library.procedures.flatMap(({ data }) => {
      const steps = data.phases.flatMap((phase) => phase.steps);
      return [
        [data.id, { steps: steps.length }] as const,
        ...steps.map(({ id, script }) => [id, { hasScript: script !== undefined }] as const),
      ];
    }),
  );
  const items = graph.things.map(({ id, kind, title }) => ({
    id,
    kind,
    title: documents[id] ?? title,
    minutes: classMinutes(kind, about.get(id)),
  }));
  const lessons = graph.library.lessons.map(({ slug, data: { id, title, agenda } }) => ({
    id,
    slug,
    title,
    agenda: agenda.map(({ title: name, minutes, least, priority, items: shown }) => ({
      title: name,
      minutes,
      ...(least ? { least } : {}),
      priority,
      items: shown,
    })),
  }));
  return { site, items, documents, inForce: inForceIn(graph), lessons };
}
