import type { Asked, Understanding } from '../understand/reading.ts';
import { kindPlaces } from './kind-words.ts';
import type { Ranked } from './rank.ts';

/** An answer or rule is shown as a card from this score on, when it holds this share of what was asked. */
const ANSWERS = 1.3;
const HELD = 0.55;
/** A term is, where its name is what was asked; less will do for “là gì”. */
const NAMED = 0.8;
const DEFINED = 0.5;
/** A question is answered by the best answer, though a page or term comes a little before it. */
const CLOSE = 0.9;
/** What the name of an answer must hold of a short question. */
const NEAR = 0.2;
/** Results that decide whether anything fits. */
const JUDGED = 6;
/** How much of a query one result must hold: nearly all of a short one, a third of a long story. */
const HOLDS = { short: 0.62, usual: 0.5, long: 0.35 };
const SHORT = 3;
const LONG = 9;
/** A subject alone is held by something named after it: a text that has the words as well is not about it. */
const ABOUT = 0.3;

const quantities: ReadonlySet<Asked> = new Set(['number', 'duration', 'date']);
const questions: ReadonlySet<Asked> = new Set([...quantities, 'yes-no', 'who', 'how', 'what']);
const subjects: ReadonlySet<Asked> = new Set(['none', 'topic', 'definition']);

/** Whether something is asked, not only named. */
export const isQuestion = (asks: Asked): boolean => questions.has(asks);

/** The result that answers the query by itself, above all others; none where that is doubtful. */
export function cardOf(ranked: readonly Ranked[], meaning: Understanding): Ranked | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const { asks, documents } = meaning;
  const isShort = lengthOf(meaning) <= SHORT;
  const answers = ({ score, parts: { name, covered } }: Ranked): boolean =>
    score >= ANSWERS &&
    covered >= HELD &&
    (!isShort || name >= (subjects.has(asks) ? ABOUT : NEAR));
  if (isQuestion(asks)) {
    const close = ranked
      .slice(0, JUDGED)
      .find((entry) => entry.kind === 'answer' && entry.score >= CLOSE * first.score);
    if (close && answers(close)) return close;
  }
  const { name } = first.parts;
  switch (first.kind) {
    case 'answer':
      return answers(first) ? first : undefined;
    case 'rule':
      return answers(first) && quantities.has(asks) ? first : undefined;
    case 'term':
      return name >= (asks === 'definition' ? DEFINED : NAMED) ? first : undefined;
    case 'document':
      return documents.some(({ ids }) => ids.length > 0) ? first : undefined;
    default:
      return undefined;
  }
}

/** True when no unit is about what was asked, however many share a word with it. */
export function isLacking(ranked: readonly Ranked[], meaning: Understanding): boolean {
  const { documents, asks, period, words } = meaning;
  if (documents.length > 0) return documents.every(({ state }) => state === 'missing');
  if (period && asks === 'topic' && !ranked.some(isTopicList)) return true;
  const length = lengthOf(meaning);
  // Nothing but the kind and the time was asked for.
  if (
    length === [...kindPlaces(words).values()].reduce((most, { size }) => Math.max(most, size), 0)
  )
    return ranked.length === 0;
  const judged = ranked.slice(0, JUDGED);
  const most = (part: 'name' | 'covered') => Math.max(0, ...judged.map(({ parts }) => parts[part]));
  const least = length <= SHORT ? HOLDS.short : length < LONG ? HOLDS.usual : HOLDS.long;
  if (most('covered') < least) return true;
  return length <= SHORT && subjects.has(asks) && most('name') < ABOUT;
}

/** Words that are searched; what names a document or a time is answered otherwise. */
const lengthOf = ({ words }: Understanding): number => words.filter(({ role }) => !role).length;

/** Topics of another time are gone from the results by then. */
const isTopicList = ({ kind }: Ranked): boolean => kind === 'topic';
