import type { AgendaItem } from '../rules/agenda.ts';
import { opinionKey, reservedKey } from '../rules/opinion-keys.ts';
import { mattersOf, topicQuestions } from './content-lines.ts';
import type { Facts } from './facts.ts';
import { linesOf, open } from './people.ts';

/** A thing that opinions of a step are on. */
export interface Subject {
  /** What keeps its opinions apart among the notes; empty for those on nothing in particular. */
  key: string;
  /** `Việc 1`, `Câu hỏi 2`. */
  name: string;
  title: string;
}

/** Opinions on one thing, a line each, and those of a minority that were reserved. */
export interface Opinions extends Subject {
  lines: string[];
  reserved: string[];
}

/** What the cell is asked in a step, one after another; none where it is asked nothing in particular. */
export function subjectsOf(facts: Facts, { role }: Pick<AgendaItem, 'role'>): Subject[] {
  if (role === 'discussion')
    return mattersOf(facts).map(({ id, title }, i) => ({
      key: id,
      name: `Việc ${i + 1}`,
      title: open(title),
    }));
  if (role === 'topic-discussion' && facts.hasTopic)
    return topicQuestions(facts.meeting).map((title, i) => ({
      key: `cau-${i + 1}`,
      name: `Câu hỏi ${i + 1}`,
      title,
    }));
  return [];
}

/** What was noted on things of a step that are not asked any more. */
function left({ meeting: { notes } }: Facts, step: string, known: readonly string[]) {
  const own = Object.entries(notes).filter(
    ([key]) => key.startsWith(`${step}/`) && !known.includes(key),
  );
  const ofKind = (isReserved: boolean) =>
    own
      .filter(([key]) => key.endsWith('/bao-luu') === isReserved)
      .flatMap(([, text]) => linesOf(text));
  return { lines: ofKind(false), reserved: ofKind(true) };
}

/** All opinions of a step by what they are on, those on nothing in particular last; what nobody spoke to is left out. */
export function opinionsOf(facts: Facts, item: AgendaItem): Opinions[] {
  const { notes } = facts.meeting;
  const subjects = subjectsOf(facts, item);
  const known = [...subjects.map(({ key }) => key), ''].flatMap((key) => [
    opinionKey(item.id, key),
    reservedKey(item.id, key),
  ]);
  const rest = left(facts, item.id, known);
  const read = (subject: Subject): Opinions => ({
    ...subject,
    lines: linesOf(notes[opinionKey(item.id, subject.key)] ?? ''),
    reserved: linesOf(notes[reservedKey(item.id, subject.key)] ?? ''),
  });
  const general = read({ key: '', name: 'Ý kiến khác', title: '' });
  return [
    ...subjects.map(read),
    {
      ...general,
      lines: [...general.lines, ...rest.lines],
      reserved: [...general.reserved, ...rest.reserved],
    },
  ].filter(({ lines, reserved }) => lines.length > 0 || reserved.length > 0);
}

/** Opinions that were reserved in the steps whose decisions go into a resolution, a sentence for each thing they are on. */
export const reservedFor = (facts: Facts, to: 'month-resolution' | 'topic-resolution'): string[] =>
  facts.agenda
    .filter(({ id }) => facts.usual(id) === to)
    .flatMap((item) => opinionsOf(facts, item))
    .filter(({ reserved }) => reserved.length > 0)
    .map(({ title, reserved }) => {
      const about = title ? ` về “${title}”` : '';
      return `Ý kiến bảo lưu khi thảo luận${about}: ${reserved.map(open).join('; ')}.`;
    });

/** Whether anybody reserved an opinion outside the votes. */
export const hasReservedOpinion = (facts: Facts): boolean =>
  facts.agenda.some((item) => opinionsOf(facts, item).some(({ reserved }) => reserved.length > 0));
