import { isSingle } from './sections.ts';
import type { Pack, PackPart } from './pack.ts';

/**
 * Minutes that one slide needs at the least; a lesson has no more slides than its minutes have room for. Where a class
 * has less time, what it does needs more of it.
 */
export const minutesPerSlide = { whole: 1.5, shortened: 2 };

/** Questions that a class is always shown. */
const leastQuestions = 3;
const slidesPerQuestion = 2;
/** A class answers about one question in a minute; more of them come after all else. */
const minutesPerQuestion = 1;
const afterAll = 9;

/** How much earlier a thing goes in a part that matters less. */
const haste = (priority = 1) => 1 + (priority - 1) / 2;

/** What of a pack a class is shown in its time. The rest stays: named in its part, told to the trainer in the notes. */
export interface Shown {
  /** Ids of things with a slide of their own. */
  items: ReadonlySet<string>;
  /** Of these the ones that are gone through to their end. */
  whole: ReadonlySet<string>;
  /** Indices of the questions, in order. */
  questions: readonly number[];
}

/** Slides that a pack needs whatever the time, and those of each thing: the first, and all that follow it. */
export interface Needs {
  always: number;
  following: ReadonlyMap<string, number>;
}

/** Something that may be left out, with the slides that it takes and its turn: what comes last goes first. */
interface Wish {
  turn: number;
  slides: number;
  take: () => void;
}

/** The parts in which a thing stands for the first time, with these things alone. */
export function firstTold(parts: readonly PackPart[]): PackPart[] {
  const seen = new Set<string>();
  return parts.map((part) => ({
    ...part,
    items: part.items.filter(({ id }) => !seen.has(id) && seen.add(id)),
  }));
}

/** As many of a list as wanted, from the first to the last of its subjects. */
export const spreadOver = (count: number, wanted: number): number[] =>
  Array.from({ length: Math.min(count, wanted) }, (_, i) =>
    Math.floor(((i + 0.5) * count) / Math.min(count, wanted)),
  );

/** Indices of as many questions as wanted: those of the objectives first, then the rest, both over all subjects. */
function chosenQuestions(quiz: Pack['quiz'], wanted: number): number[] {
  const every = [...quiz.keys()];
  const isCore = (i: number) => quiz[i]?.question.core === true;
  const core = every.filter(isCore);
  const rest = every.filter((i) => !isCore(i));
  const of = (list: readonly number[], count: number) =>
    spreadOver(list.length, count).map((i) => list[i] as number);
  return [...of(core, wanted), ...of(rest, Math.max(0, wanted - core.length))].sort(
    (a, b) => a - b,
  );
}

/**
 * Chooses what a class is shown: all of it where the minutes have room. Else every part gives some of its things, a part
 * that matters less more of them, the last ones first, what objectives speak of after all others; what a trainer picked
 * besides a lesson is always shown.
 */
export function shownInTime({ parts, quiz, shortened }: Pack, { always, following }: Needs): Shown {
  const timed = firstTold(parts).filter((part) => !isSingle(part));
  const picked = parts.filter(isSingle).flatMap(({ items }) => items.map(({ id }) => id));
  const minutes = parts
    .filter((part) => !isSingle(part))
    .reduce((sum, part) => sum + (part.minutes ?? Infinity), 0);
  const items = new Set(picked);
  const whole = new Set(picked);
  const first = new Map(
    parts.flatMap(({ core = [] }) => core.map((id, i) => [id, (i + 0.5) / core.length - afterAll])),
  );
  const after = (id: string) => following.get(id) ?? 0;
  const asked = Math.min(leastQuestions, quiz.length);
  // The last part is the one in which a class answers the questions.
  const answered = (timed.at(-1)?.minutes ?? Infinity) / minutesPerQuestion;
  let questions = asked;
  const wishes = timed.flatMap(({ items: own, priority }): Wish[] =>
    own.flatMap(({ id }, i) => {
      const share = (i + 0.5) / own.length;
      const turn = first.get(id) ?? share * haste(priority);
      return [
        { turn, slides: 1, take: () => items.add(id) },
        { turn: (1 + share) * haste(priority), slides: after(id), take: () => whole.add(id) },
      ];
    }),
  );
  for (let i = asked; i < quiz.length; i++)
    wishes.push({
      turn: i < answered ? ((i + 0.5) / Math.min(answered, quiz.length)) * haste(3) : afterAll + i,
      slides: slidesPerQuestion,
      take: () => void (questions += 1),
    });
  const pace = minutesPerSlide[shortened ? 'shortened' : 'whole'];
  let room =
    timed.length > 0 ? Math.floor(minutes / pace) - always - asked * slidesPerQuestion : Infinity;
  for (const { slides, take } of wishes.sort((a, b) => a.turn - b.turn)) {
    if (slides > room) continue;
    room -= slides;
    take();
  }
  return { items, whole, questions: chosenQuestions(quiz, questions) };
}
