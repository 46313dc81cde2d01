import type { Lesson } from '#lessons/schema.ts';

/** One thing that was picked, with the minutes meant for it. */
export interface Picked {
  id: string;
  minutes?: number;
}

/** What a trainer picked: it lives in the address behind `#`, which is never sent to a server, and nowhere else. */
export interface Choice {
  title: string;
  items: Picked[];
}

const mostItems = 60;
const mostLetters = 120;
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
  return { title: titleFrom(parameters.get('ten') ?? '').trim(), items };
}

/** The part of the address behind `#` that holds a choice. */
export function writeChoice({ title, items }: Choice): string {
  const list = items.map(({ id, minutes }) => (minutes ? `${id}:${minutes}` : id)).join(',');
  return `muc=${list}${title.trim() ? `&ten=${encodeURIComponent(title.trim())}` : ''}`;
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

/**
 * What opens a lesson for changing: each thing once, in order, the minutes of a part shared out among its things so
 * that the whole stays as long.
 */
export function choiceOfLesson({ title, agenda }: Pick<Lesson, 'title' | 'agenda'>): Choice {
  const minutes = new Map<string, number>();
  for (const part of agenda) {
    const { length } = part.items;
    part.items.forEach((id, i) => {
      const share = Math.floor(part.minutes / length) + (i < part.minutes % length ? 1 : 0);
      minutes.set(id, (minutes.get(id) ?? 0) + share);
    });
  }
  return { title, items: [...minutes].map(([id, own]) => ({ id, minutes: own })) };
}
