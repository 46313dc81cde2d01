import type { Handbook } from '#handbook/graph/graph.ts';
import { minimumOf } from '#handbook/graph/minimum.ts';
import { documentNames } from '../lesson-pack.ts';
import { type LessonOutline, mostMinutes } from './choice.ts';
import type { DocumentNames } from '../pack-item.ts';

/** One thing that can be picked. */
export interface ListedItem {
  id: string;
  kind: string;
  title: string;
  /** Minutes that it sets itself: those of a step, the least of a procedure or the sum of its steps. */
  minutes?: number;
}

/** A lesson that a choice may begin with; its page and its files go by its slug. */
export type ListedLesson = LessonOutline & { slug: string };

/** `/bai-giang/tu-soan/muc-luc.json`: what can be picked, small enough to be read whole. */
export interface PackIndex {
  /** Name of the handbook. */
  site: string;
  items: ListedItem[];
  documents: DocumentNames;
  /** Lessons that a choice may begin with. */
  lessons: ListedLesson[];
}

/** Minutes of every step and procedure that says how long it takes, as far as a class can have them. */
function minutesById({ library }: Handbook): Map<string, number> {
  const known = library.procedures.flatMap(({ data }) => {
    const steps = data.phases.flatMap((phase) => phase.steps);
    const sum = steps.reduce((total, { minutes = 0 }) => total + minutes, 0);
    const whole = minimumOf(library, data)?.minutes ?? sum;
    return [
      [data.id, whole] as const,
      ...steps.map(({ id, minutes = 0 }) => [id, minutes] as const),
    ];
  });
  return new Map(
    known.flatMap(([id, count]) => (count > 0 ? [[id, Math.min(count, mostMinutes)]] : [])),
  );
}

/** Everything with a permanent id; documents go by their short names. */
export function packIndex(graph: Handbook, site: string): PackIndex {
  const documents = documentNames(graph);
  const minutes = minutesById(graph);
  const items = graph.things.map(({ id, kind, title }) => ({
    id,
    kind,
    title: documents[id] ?? title,
    ...(minutes.has(id) ? { minutes: minutes.get(id) } : {}),
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
  return { site, items, documents, lessons };
}
