import type { Matter } from '../state/blank-content.ts';
import type { Meeting } from '../state/schema.ts';
import { linesOf, open, stopped, withoutAddress } from './people.ts';
import { asked } from './sentence.ts';

/** A meeting, and whether it has a regular part: what belongs to that stands nowhere else. */
interface Of {
  meeting: Meeting;
  hasRegular: boolean;
}

/** What was written about the month, by what it is, in the order of the resolution. */
export const monthParts = [
  ['ideology', 'Chính trị, tư tưởng'],
  ['results', 'Kết quả tháng qua'],
  ['praise', 'Biểu dương, nhắc nhở'],
  ['limits', 'Hạn chế, nguyên nhân'],
] as const;

/** What was written about the month, a line each, the first of each part with its name. */
export const contentLines = ({ meeting: { content }, hasRegular }: Of): string[] =>
  (hasRegular ? monthParts : []).flatMap(([key, label]) => {
    const [first, ...rest] = linesOf(content[key]);
    return first === undefined ? [] : [`${label}: ${stopped(first)}`, ...rest.map(stopped)];
  });

/** A matter in one line: what it is, who presents it, what the cell is asked. */
export function matterWords({ title, question, who }: Matter): string {
  const by = who ? ` (đồng chí ${withoutAddress(who)} trình bày)` : '';
  return `${open(title)}${by}${question.trim() ? `; câu hỏi: ${asked(question)}` : '.'}`;
}

/** What is new, a line each. */
export const newsOf = ({ meeting: { content }, hasRegular }: Of): string[] =>
  hasRegular ? linesOf(content.news).map(stopped) : [];

/** Questions of the topic, without the numbers that were typed before them. */
export const topicQuestions = ({ setup }: Meeting): string[] =>
  linesOf(setup.questions).map((line) => asked(line.replace(/^\d+[.)]\s*/, '')));
