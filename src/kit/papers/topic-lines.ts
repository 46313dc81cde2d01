import type { AgendaItem } from '../rules/agenda.ts';
import { topicQuestions } from './content-lines.ts';
import type { Facts } from './facts.ts';
import { decidedIn } from './notes.ts';
import { type Opinions, opinionsOf } from './opinions.ts';
import { linesOf } from './people.ts';
import { capital } from './sentence.ts';

/** What was said in a step of the topic by the question it answers, a line each. */
const saidOf = (facts: Facts, item: AgendaItem): Opinions[] =>
  item.role === 'topic-discussion' ? opinionsOf(facts, item) : [];

/** Questions of the topic, each with what was said to it, unless that stands in the table of opinions. */
function questionLines(facts: Facts): string[] {
  const steps = facts.agenda.filter(({ role }) => role === 'topic-discussion');
  const said = steps.flatMap((item) =>
    saidOf(facts, item).map((one) => ({ ...one, isHere: item.notesTo === 'chuyen-de' })),
  );
  const wordsOf = ({ lines, reserved }: Opinions) => [
    ...lines,
    ...reserved.map((line) => `Xin bảo lưu ý kiến: ${line}`),
  ];
  const asked = topicQuestions(facts.meeting).flatMap((question, i) => {
    const own = said.filter(({ key }) => key === `cau-${i + 1}`);
    if (own.some(({ isHere }) => !isHere)) return [];
    return [`Câu hỏi ${i + 1}: ${capital(question)}`, ...own.flatMap(wordsOf)];
  });
  const rest = said.filter(({ key, isHere }) => key === '' && isHere);
  return [...asked, ...rest.flatMap(wordsOf)];
}

/** What was noted in the other steps of the topic, and what all of them came to. */
const topicNotes = (facts: Facts): string[] =>
  facts.agenda
    .filter(({ notesTo }) => notesTo === 'chuyen-de')
    .flatMap(({ id, role }) => [
      ...(role === 'topic-discussion' ? [] : linesOf(facts.meeting.notes[id] ?? '')),
      ...decidedIn(facts, id).map((line) => `Kết luận: ${line}`),
    ]);

/** The topic, who opened it, and what was noted, for the minutes. */
export function topicLines(facts: Facts): string[] {
  if (!facts.hasTopic) return [];
  const { topicTitle, topicSpeaker } = facts.meeting.setup;
  return [
    ...(topicTitle ? [`Chuyên đề: ${topicTitle}.`] : []),
    ...(topicSpeaker ? [`Trình bày đề dẫn: ${topicSpeaker}.`] : []),
    ...questionLines(facts),
    ...topicNotes(facts),
  ];
}
