import type { QuizQuestion } from './schema.ts';

/** A question with what its answer rests on, in words. */
export interface GiftQuestion {
  question: QuizQuestion;
  basis: string;
}

/** The questions of a lesson. */
export interface GiftQuiz {
  id: string;
  title: string;
  quiz: readonly GiftQuestion[];
}

/** Signs that mean something in GIFT are written with a backslash. */
const plain = (text: string) =>
  text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

/** Letters of a question that its name in the question bank shows. */
const nameLength = 70;

function nameOf(id: string, { question }: QuizQuestion): string {
  if (question.length <= nameLength) return `${id} ${question}`;
  const cut = question.slice(0, question.lastIndexOf(' ', nameLength));
  return `${id} ${cut.replace(/[,;:]$/, '')}…`;
}

function answers({ question: q, basis }: GiftQuestion): string {
  const why = `####${plain(`${q.explanation} (${basis})`)}`;
  if (q.type === 'true-false') return `{${q.answer ? 'TRUE' : 'FALSE'}${why}}`;
  if (q.type === 'order') {
    // Not every Moodle knows ordering: each item is matched with its place.
    const pairs = q.items.map((item, i) => `=${plain(item)} -> ${i + 1}`);
    return `{\n${pairs.join('\n')}\n${why}\n}`;
  }
  const [right = '', ...wrong] = q.answers;
  return `{\n=${plain(right)}\n${wrong.map((text) => `~${plain(text)}`).join('\n')}\n${why}\n}`;
}

/**
 * The format of Moodle's own ordering type: how many items, all of them, one below the other, graded by place, with the
 * grades shown; then the items in the right order. It has no room for feedback.
 */
const ordering = ({ question: q }: GiftQuestion): string =>
  q.type === 'order'
    ? `{>${q.items.length} ALL VERTICAL ABSOLUTE_POSITION SHOW\n${q.items.map(plain).join('\n')}\n}`
    : '';

/** One category, named so that a trainer finds it; a slash in it would begin another. */
const category = ({ id, title }: GiftQuiz, more = '') =>
  `$CATEGORY: ${`${id}. ${title}${more}`.replaceAll('/', '//')}`;

/** One question; its comment is the ID number that Moodle keeps. */
const block = (id: string, entry: GiftQuestion, body: string) =>
  `// [id:${id}]\n::${plain(nameOf(id, entry.question))}::${plain(entry.question.question)} ${body}`;

const numbered = ({ id, quiz }: GiftQuiz) =>
  quiz.map((entry, i) => ({ id: `${id}-${String(i + 1).padStart(2, '0')}`, entry }));

/** The quiz of a lesson as a GIFT file for any Moodle; orderings become matchings with places. */
export const gift = (lesson: GiftQuiz): string =>
  [
    category(lesson),
    ...numbered(lesson).map(({ id, entry }) => block(id, entry, answers(entry))),
  ].join('\n\n') + '\n';

/** The orderings alone, for the ordering type that Moodle has from 4.4 on; undefined where there are none. */
export function orderingGift(lesson: GiftQuiz): string | undefined {
  const found = numbered(lesson).filter(({ entry }) => entry.question.type === 'order');
  if (found.length === 0) return undefined;
  return (
    [
      category(lesson, ' (sắp xếp)'),
      ...found.map(({ id, entry }) => block(`${id}-sap-xep`, entry, ordering(entry))),
    ].join('\n\n') + '\n'
  );
}
