import type { Lesson, QuizQuestion } from './schema.ts';

/** Signs that mean something in GIFT are written with a backslash. */
const plain = (text: string) =>
  text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

function answers(question: QuizQuestion): string {
  const why = `####${plain(question.explanation)}`;
  if (question.type === 'true-false') return `{${question.answer ? 'TRUE' : 'FALSE'}${why}}`;
  if (question.type === 'order') {
    // Moodle's own questions know no ordering: each item is matched with its place.
    const pairs = question.items.map((item, i) => `=${plain(item)} -> ${i + 1}`);
    return `{\n${pairs.join('\n')}\n${why}\n}`;
  }
  const [right = '', ...wrong] = question.answers;
  return `{\n=${plain(right)}\n${wrong.map((text) => `~${plain(text)}`).join('\n')}\n${why}\n}`;
}

/** The quiz of a lesson as a GIFT file for Moodle; orderings become matchings with places. */
export const gift = ({ id, title, quiz }: Pick<Lesson, 'id' | 'title' | 'quiz'>): string =>
  [
    `// ${id}: ${title}`,
    `$CATEGORY: ${id}`,
    ...quiz.map(
      (q, i) => `::${id}-${String(i + 1).padStart(2, '0')}::${plain(q.question)} ${answers(q)}`,
    ),
  ].join('\n\n') + '\n';
