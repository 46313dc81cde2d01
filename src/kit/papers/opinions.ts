import type { AgendaItem } from '../rules/agenda.ts';
import { opinionKey, reservedKey } from '../rules/opinion-keys.ts';
import { isResolution, type VoteKind } from '../rules/vote.ts';
import { topicQuestions } from './content-lines.ts';
import { mattersOf } from './matters.ts';
import type { Facts } from './facts.ts';
import { linesOf, open } from './people.ts';
import { capital } from './sentence.ts';

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

/** A reserved opinion as the minutes tell of it. */
export const asReserved = (opinion: string): string => `Xin bảo lưu ý kiến: ${opinion}`;

/** What the cell is asked in a step, one after another; none where it is asked nothing in particular. */
export function subjectsOf(facts: Facts, { role }: Pick<AgendaItem, 'role'>): Subject[] {
  if (role === 'discussion')
    return mattersOf(facts).map(({ id, title }, i) => ({
      key: id,
      name: `Việc ${i + 1}`,
      title: capital(open(title)),
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

/** Whether a reserved opinion stands already in other words that were typed, with or without the name before it. */
const isIn = (line: string, words: string): boolean => {
  const idea = open(line.replace(/^[^:]{1,60}:/, ''));
  return words.toLocaleLowerCase('vi').includes(idea.toLocaleLowerCase('vi'));
};

/** Opinions that were reserved in some steps, in words for each thing they are on; without those that `said` has already. */
const reservedIn = (facts: Facts, among: (item: AgendaItem) => boolean, said: string): string[] =>
  facts.agenda
    .filter(among)
    .flatMap((item) => opinionsOf(facts, item))
    .flatMap(({ title, reserved }) => {
      const own = reserved.filter((line) => !isIn(line, said));
      const about = title ? ` về “${open(title)}”` : '';
      return own.length > 0 ? [`khi thảo luận${about}: ${own.map(open).join('; ')}`] : [];
    });

/** Opinions that were reserved while discussing what a vote decides: on a resolution those of its part, on anything else all. */
export const reservedBefore = (facts: Facts, kind: VoteKind, said = ''): string[] =>
  reservedIn(facts, ({ id }) => !isResolution(kind) || facts.usual(id) === kind, said);

/** Whether anybody reserved an opinion outside the votes. */
export const hasReservedOpinion = (facts: Facts): boolean =>
  reservedIn(facts, () => true, '').length > 0;
