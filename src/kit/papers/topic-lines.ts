import type { RoleName } from '#procedures/roles.ts';
import type { Facts } from './facts.ts';
import { decidedIn, stepsAfterOpinions } from './notes.ts';
import { asReserved, type Opinions, opinionsOf, subjectsOf } from './opinions.ts';
import { linesOf } from './people.ts';
import { capital } from './sentence.ts';

const discussion: RoleName = 'topic-discussion';

/** Opinions on one thing, a line each, those that were reserved last. */
const wordsOf = ({ lines, reserved }: Opinions): string[] => [
  ...lines,
  ...reserved.map(asReserved),
];

/** Questions of the topic, each with what was said to it, unless that stands in the table of opinions. */
function questionLines(facts: Facts): string[] {
  const steps = facts.agenda.filter(({ role }) => role === discussion);
  const said = steps.flatMap((item) =>
    opinionsOf(facts, item).map((one) => ({ ...one, isHere: item.notesTo === 'chuyen-de' })),
  );
  const asked = subjectsOf(facts, { role: discussion }).flatMap(({ key, name, title }) => {
    const own = said.filter((one) => one.key === key);
    if (own.some(({ isHere }) => !isHere)) return [];
    return [`${name}: ${capital(title)}`, ...own.flatMap(wordsOf)];
  });
  const rest = said.filter(({ key, isHere }) => key === '' && isHere);
  return [...asked, ...rest.flatMap(wordsOf)];
}

/** What was noted in the other steps of the topic, and what all of them came to. */
function topicNotes(facts: Facts): string[] {
  const later = stepsAfterOpinions(facts);
  return facts.agenda
    .filter((item) => item.notesTo === 'chuyen-de' && !later.includes(item))
    .flatMap(({ id, role }) => [
      ...(role === discussion ? [] : linesOf(facts.meeting.notes[id] ?? '')),
      ...decidedIn(facts, id).map((line) => `Kết luận: ${line}`),
    ]);
}

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
