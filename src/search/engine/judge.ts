import type { Asked, Understanding } from '../understand/reading.ts';
import type { UnitKind } from '../data.ts';
import type { Fit } from './fit.ts';
import { asksOnlyTime } from './in-period.ts';
import { kindPlaces } from './kind-words.ts';
import type { Ranked } from './rank.ts';

/** An answer or rule is shown as a card from this score on, when it holds this share of what was asked. */
const ANSWERS = 1.3;
const HELD = 0.55;
/** A term is, where its name is what was asked; less will do for “là gì”. */
const NAMED = 0.8;
const DEFINED = 0.5;
/** A question is answered by the best answer, though a page or term comes a little before it. */
const CLOSE = 0.87;
/** Where what comes first answers another question, one that says what was asked may come so far behind. */
const BESIDES = 0.8;
/** What the name of an answer must hold of a short question. */
const NEAR = 0.2;
/** Results that decide whether anything fits. */
export const JUDGED = 6;
/** A query of this many words is short: the name of an answer must say some of it. */
const SHORT = 3;
/** A subject alone is answered by something named after it: a text that has the words as well is not about it. */
const ABOUT = 0.3;

/**
 * What speaks for “nothing here”, and what against it. Fitted to queries that people typed; `tests/this-handbook/own-queries.json`
 * holds it. Above 0 nothing fits.
 */
const LACKING = {
  always: 2.6,
  covered: -1.8,
  name: -2.3,
  strange: 1.2,
  paired: -0.7,
  core: -2.4,
  cut: 2.7,
  foreign: 3.5,
  /** The best result is one that has many words by the way. */
  loose: 1.4,
};
/** A name that says half of what was asked is named after it. */
const NAMED_HALF = 2;
const LOOSE: ReadonlySet<UnitKind> = new Set(['document', 'topic', 'lesson']);

const quantities: ReadonlySet<Asked> = new Set(['number', 'duration', 'date']);
const questions: ReadonlySet<Asked> = new Set([...quantities, 'yes-no', 'who', 'how', 'what']);
const subjects: ReadonlySet<Asked> = new Set(['none', 'topic', 'definition']);

/** Whether something is asked, not only named. */
export const isQuestion = (asks: Asked): boolean => questions.has(asks);

/** The result that answers the query by itself, above all others; none where that is doubtful. */
export function cardOf(ranked: readonly Ranked[], meaning: Understanding): Ranked | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const { asks, documents, words } = meaning;
  // Letters by chance are no question.
  if (words.some(({ guessed }) => guessed)) return undefined;
  const isShort = lengthOf(meaning) <= SHORT;
  const answers = ({ score, besides, parts: { name, covered } }: Ranked): boolean =>
    // When is often told by how; who and how many are not.
    (!besides || asks === 'date') &&
    score >= ANSWERS &&
    covered >= HELD &&
    (!isShort || name >= (subjects.has(asks) ? ABOUT : NEAR));
  if (isQuestion(asks)) {
    const close = ranked
      .slice(0, JUDGED)
      .filter((entry) => entry.kind === 'answer' && !entry.besides)
      .find(({ score }) => score >= (first.besides ? BESIDES : CLOSE) * first.score);
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
export function isLacking(ranked: readonly Ranked[], meaning: Understanding, fit: Fit): boolean {
  const { documents, asks, period, words } = meaning;
  if (documents.length > 0) return documents.every(({ state }) => state === 'missing');
  if (asksOnlyTime(meaning)) return ranked.length === 0;
  // A topic of that time answers, whatever else was said about it.
  if (period && asks === 'topic') return !ranked.some(isTopicList);
  const [first] = ranked;
  if (!first) return true;
  // Nothing but the kind and the time was asked for.
  const kind = Math.max(0, ...[...kindPlaces(words).values()].map(({ size }) => size));
  if (lengthOf(meaning) === kind) return false;
  if (isGuess(meaning) && fit.paired < 1) return true;
  const { always, covered, name, strange, paired, core, cut, foreign, loose } = LACKING;
  return (
    always +
      covered * fit.covered +
      name * Math.min(1, NAMED_HALF * fit.name) +
      strange * fit.strange +
      paired * fit.paired +
      core * fit.core +
      cut * fit.cut +
      foreign * fit.foreign +
      (LOOSE.has(first.kind) ? loose : 0) >
    0
  );
}

/** Nothing that the site has was typed but initials: they stand for what a text says in a row, or for nothing. */
const isGuess = ({ words }: Understanding): boolean =>
  words.some(({ guessed }) => guessed) &&
  words.every(({ word, guessed }) => guessed ?? word === undefined);

/** Words that are searched; what names a document or a time is answered otherwise. */
const lengthOf = ({ words }: Understanding): number => words.filter(({ role }) => !role).length;

/** Topics of another time are gone from the results by then. */
const isTopicList = ({ kind }: Ranked): boolean => kind === 'topic';
