import type { Lesson } from '#lessons/schema.ts';
import { type KeptPart, shortened } from '#lessons/shorten.ts';

/** One thing that was picked, with the minutes meant for it. */
export interface Picked {
  id: string;
  minutes?: number;
}

/** What a trainer picked: it lives in the address behind `#`, which is never sent to a server, and nowhere else. */
export interface Choice {
  title: string;
  items: Picked[];
  /** The lesson that it began with: its objectives, questions and what a class does in the parts that are kept. */
  lesson?: { id: string; parts: KeptPart[] };
}

/** A lesson as the chooser needs it. */
export type LessonOutline = Pick<Lesson, 'id' | 'title'> & {
  agenda: Pick<Lesson['agenda'][number], 'title' | 'minutes' | 'least' | 'priority' | 'items'>[];
};

const mostItems = 60;
const mostLetters = 120;
/** The most that one thing can be given. */
const mostMinutes = 240;

/** Minutes as they may stand: a whole number that a class can have. */
export const minutesFrom = (text: string | undefined): number | undefined => {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= mostMinutes ? count : undefined;
};

/** The title as it may stand: one line, not longer than a heading. */
export const titleFrom = (text: string): string =>
  text
    .slice(0, 10 * mostLetters)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .slice(0, mostLetters);

/** The choice that an address holds. Ids that the handbook does not know, and repeated ones, are dropped. */
export function readChoice(hash: string, known: ReadonlySet<string>): Choice {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const seen = new Set<string>();
  const items = (parameters.get('muc') ?? '').split(',').flatMap((part): Picked[] => {
    const [id = '', text] = part.split(':');
    if (!known.has(id) || seen.has(id) || seen.size >= mostItems) return [];
    seen.add(id);
    const minutes = minutesFrom(text);
    return [{ id, ...(minutes ? { minutes } : {}) }];
  });
  const lesson = lessonFrom(parameters, known);
  return {
    title: titleFrom(parameters.get('ten') ?? '').trim(),
    items,
    ...(lesson ? { lesson } : {}),
  };
}

function lessonFrom(parameters: URLSearchParams, known: ReadonlySet<string>): Choice['lesson'] {
  const id = parameters.get('bai') ?? '';
  if (!known.has(id)) return undefined;
  const seen = new Set<number>();
  const parts = (parameters.get('phan') ?? '').split(',').flatMap((part): KeptPart[] => {
    const [number, minutes] = part.split(':').map(minutesFrom);
    if (!number || !minutes || seen.has(number)) return [];
    seen.add(number);
    return [{ number, minutes }];
  });
  return { id, parts };
}

/** A choice without one thing. */
export const without = (choice: Choice, id: string): Choice => ({
  ...choice,
  items: choice.items.filter((item) => item.id !== id),
});

const writeParts = (parts: readonly KeptPart[]): string =>
  parts.map(({ number, minutes }) => `${number}:${minutes}`).join(',');

/** The part of the address behind `#` that holds a choice. */
export function writeChoice({ title, items, lesson }: Choice): string {
  const list = items.map(({ id, minutes }) => (minutes ? `${id}:${minutes}` : id)).join(',');
  return [
    `muc=${list}`,
    ...(lesson ? [`bai=${lesson.id}&phan=${writeParts(lesson.parts)}`] : []),
    ...(title.trim() ? [`ten=${encodeURIComponent(title.trim())}`] : []),
  ].join('&');
}

/** The choice with one item a place earlier (-1) or later (1); the same at either end. */
export function moved(choice: Choice, id: string, by: -1 | 1): Choice {
  const from = choice.items.findIndex((item) => item.id === id);
  const to = from + by;
  const item = choice.items[from];
  if (!item || to < 0 || to >= choice.items.length) return choice;
  const items = choice.items.filter((other) => other !== item);
  items.splice(to, 0, item);
  return { ...choice, items };
}

/** Ids of the things of some parts of a lesson, each once. */
export const itemsIn = ({ agenda }: LessonOutline, parts: readonly KeptPart[]): string[] => [
  ...new Set(parts.flatMap(({ number }) => agenda[number - 1]?.items ?? [])),
];

/** The choice with other parts of its lesson: their things come first, then what the trainer picked besides. */
export function withParts(choice: Choice, outline: LessonOutline, parts: KeptPart[]): Choice {
  const every = outline.agenda.map((_, i) => ({ number: i + 1, minutes: 1 }));
  const all = new Set(itemsIn(outline, every));
  return {
    ...choice,
    items: [
      ...itemsIn(outline, parts).map((id) => ({ id })),
      ...choice.items.filter(({ id }) => !all.has(id)),
    ],
    lesson: { id: outline.id, parts },
  };
}

/** What opens a lesson for changing, whole or in the time that there is. */
export const choiceOfLesson = (outline: LessonOutline, limit = Infinity): Choice =>
  withParts({ title: outline.title, items: [] }, outline, shortened(outline.agenda, limit));

/** True where the parts of a lesson are those that it has in some time. */
export const isInTime = ({ lesson }: Choice, { agenda }: LessonOutline, limit: number): boolean =>
  writeParts(shortened(agenda, limit)) === writeParts(lesson?.parts ?? []);

/** The lesson that shows the most of what was picked, the first of several; undefined where none shows any. */
export function nearestLesson<L extends LessonOutline>(
  { items }: Choice,
  lessons: readonly L[],
): L | undefined {
  const shared = ({ agenda }: L) => {
    const shown = new Set(agenda.flatMap((part) => part.items));
    return items.filter(({ id }) => shown.has(id)).length;
  };
  const [best] = lessons
    .map((lesson) => ({ lesson, count: shared(lesson) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return best?.lesson;
}
