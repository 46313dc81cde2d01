import type { RoleName } from '#procedures/roles.ts';
import type { FieldOf, TableOf } from '#templates/papers.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { resultLabels, type Task } from '../rules/tasks.ts';
import type { Member } from '../rules/attendance.ts';
import type { Facts } from './facts.ts';
import { asReserved, opinionsOf } from './opinions.ts';
import { linesOf, open, withoutAddress } from './people.ts';

/** The table of the minutes that keeps opinions, one a row. */
const opinions: TableOf<'minutes'> = 'y-kien';

/** What was decided in one step without naming anybody, a line each; what names somebody stands among the tasks. */
export const decidedIn = ({ decisions }: Facts, step: string): string[] =>
  decisions.filter((decision) => decision.step === step).flatMap(({ text }) => linesOf(text));

/** Notes and decisions of one step, a line each. */
export const notesOf = (facts: Facts, step: string): string[] => [
  ...linesOf(facts.meeting.notes[step] ?? ''),
  ...decidedIn(facts, step),
];

/** Notes and decisions of the steps that go into one part of the minutes, a line each, in the order of the meeting. */
export function notesFor(facts: Facts, field: string): string[] {
  return facts.agenda
    .filter(({ notesTo }) => notesTo === field)
    .flatMap((item) => notesOf(facts, item.id));
}

/** Notes and decisions of every field of the minutes that a step names, a line each. */
export const notesByField = (facts: Facts): Record<string, string> =>
  Object.fromEntries(
    facts.agenda.flatMap(({ notesTo }) =>
      notesTo ? [[notesTo, notesFor(facts, notesTo).join('\n')]] : [],
    ),
  );

/** Notes of the steps of a role, a line each. */
export const notesByRole = ({ agenda, meeting }: Facts, role: RoleName): string[] =>
  agenda
    .filter((item) => item.role === role)
    .flatMap((item) => linesOf(meeting.notes[item.id] ?? ''));

/** One opinion as a row; a line without a name continues nobody's. */
function opinionRow(line: string): { nguoi: string; 'noi-dung': string } {
  const [, name, rest = ''] = /^([^:]{1,60}):(.+)$/.exec(line) ?? [];
  const idea = rest.trim();
  return idea
    ? { nguoi: withoutAddress(name ?? ''), 'noi-dung': idea }
    : { nguoi: '', 'noi-dung': line };
}

const reservedRow = (line: string) => {
  const { nguoi, 'noi-dung': idea } = opinionRow(line);
  return { nguoi, 'noi-dung': asReserved(idea) };
};

/** Opinions one a line, `Họ tên: ý chính`, under a row that names what they are on; numbered through the whole meeting. */
export function opinionRows(facts: Facts) {
  let number = 0;
  return facts.agenda
    .filter(({ notesTo }) => notesTo === opinions)
    .flatMap((item) => {
      const groups = opinionsOf(facts, item);
      const isOne = groups.length === 1 && groups[0]?.key === '';
      return groups.flatMap(({ name, title, lines, reserved }) => {
        const rows = [...lines.map(opinionRow), ...reserved.map(reservedRow)];
        const heading = { tt: '', nguoi: '', 'noi-dung': title ? `${name}: ${title}` : `${name}:` };
        return [
          ...(isOne ? [] : [heading]),
          ...rows.map((row) => ({ tt: String((number += 1)), ...row })),
        ];
      });
    });
}

const topicField: FieldOf<'minutes'> = 'chuyen-de';

/** Steps on a topic that follow its discussion where that stands in the table of opinions: what was said in them stands after it. */
export function stepsAfterOpinions({ agenda }: Facts): AgendaItem[] {
  const at = agenda.findIndex(({ role }) => role === 'topic-discussion');
  return at < 0 || agenda[at]?.notesTo !== opinions
    ? []
    : agenda.slice(at + 1).filter(({ notesTo }) => notesTo === topicField);
}

/** The chair's conclusions: what was said after the opinions on a topic, decisions of the discussion, then notes and decisions of the closing steps, then what is decided in no step of the agenda. */
export function conclusions(facts: Facts): string[] {
  const { agenda } = facts;
  const decided = agenda
    .filter(({ notesTo }) => notesTo === opinions)
    .flatMap((item) => decidedIn(facts, item.id));
  const elsewhere = facts.decisions
    .filter(({ step }) => !agenda.some(({ id }) => id === step))
    .flatMap(({ text }) => linesOf(text));
  const closing = stepsAfterOpinions(facts).flatMap(({ id }) => notesOf(facts, id));
  return [...closing, ...decided, ...notesFor(facts, 'ket-luan'), ...elsewhere];
}

/** How a task of last month went, and what came of it in words; empty where neither was entered. */
export const resultOf = ({ result, note }: Pick<Task, 'result' | 'note'>): string =>
  [result && resultLabels[result], open(note)].filter(Boolean).join('; ');

/** Results of last month's tasks, a line each. */
export const earlierLines = ({ meeting }: Facts): string[] =>
  meeting.earlierTasks
    .filter((task) => task.what.trim())
    .map(
      (task) =>
        `${open(task.what)} (${withoutAddress(task.who) || 'chưa ghi người'}): ${resultOf(task) || 'chưa ghi kết quả'}.`,
    );

/** Why somebody who need not come did not. */
const idleWords: Record<Exclude<Member['standing'], 'active'>, string> = {
  exempt: 'được miễn sinh hoạt',
  away: 'sinh hoạt tạm thời ở đảng bộ khác',
  near: 'sinh hoạt tạm thời ở chi bộ khác cùng đảng bộ',
  suspended: 'không thuộc diện dự họp',
};

function absence({ kind, standing, presence, reason }: Member): string {
  if (standing !== 'active') return [idleWords[standing], reason].filter(Boolean).join('; ');
  const why = presence === 'unexcused' ? 'không lý do' : reason || 'có lý do';
  return kind === 'temporary' ? `sinh hoạt tạm thời tại chi bộ; ${why}` : why;
}

/** Who was absent and why, from the list of names or as it was typed. */
export function absenteeLines({ meeting }: Facts): string {
  if (meeting.members.length === 0) return meeting.absentees;
  return meeting.members
    .filter((member) => member.presence !== 'present' || member.standing === 'suspended')
    .map((member) => `${member.name} (${absence(member)})`)
    .join('; ');
}
