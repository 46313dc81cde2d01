import type { Handbook } from '#handbook/graph/graph.ts';
import { documentNames } from '../lesson-pack.ts';
import type { LessonOutline } from './choice.ts';
import type { DocumentNames } from '../pack-item.ts';

/** One thing that can be picked. */
export interface ListedItem {
  id: string;
  kind: string;
  title: string;
}

/** `/bai-giang/tu-soan/muc-luc.json`: what can be picked, small enough to be read whole. */
export interface PackIndex {
  /** Name of the handbook. */
  site: string;
  items: ListedItem[];
  documents: DocumentNames;
  /** Lessons that a choice may begin with. */
  lessons: LessonOutline[];
}

/** Everything with a permanent id; documents go by their short names. */
export function packIndex(graph: Handbook, site: string): PackIndex {
  const documents = documentNames(graph);
  const items = graph.things.map(({ id, kind, title }) => ({
    id,
    kind,
    title: documents[id] ?? title,
  }));
  const lessons = graph.library.lessons.map(({ data: { id, title, agenda } }) => ({
    id,
    title,
    agenda: agenda.map(({ title: name, minutes, least, priority, items: shown }) => ({
      title: name,
      minutes,
      ...(least ? { least } : {}),
      priority,
      items: shown,
    })),
  }));
  return { site, items, documents, lessons };
}
