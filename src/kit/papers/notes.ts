import { resultLabels } from '../rules/tasks.ts';
import type { Vote } from '../rules/vote.ts';
import type { Facts } from './facts.ts';
import { stepRoles } from './step-roles.ts';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Notes and decision of one step, a line each. */
export const notesOf = ({ notes, decisions }: Facts['meeting'], step: string): string[] => [
  ...lines(notes[step] ?? ''),
  ...lines(decisions[step] ?? ''),
];

/** Notes and decisions of the steps that go into one part of the minutes, a line each, in the order of the meeting. */
export function notesFor({ agenda, meeting }: Facts, field: string): string[] {
  return agenda
    .filter((item) => stepRoles[item.id]?.field === field)
    .flatMap((item) => notesOf(meeting, item.id));
}

/** One opinion a line, `Họ tên: ý chính`; a line without a name continues nobody's. */
export function opinionRows(facts: Facts): string[][] {
  const noted = facts.agenda
    .filter((item) => stepRoles[item.id]?.field === 'y-kien')
    .flatMap((item) => lines(facts.meeting.notes[item.id] ?? ''));
  return noted.map((line, i) => {
    const [, name, idea] = /^([^:]{1,60}):\s*(.+)$/.exec(line) ?? [];
    return [String(i + 1), name ?? '', idea ?? line];
  });
}

const voteLine = (vote: Vote): string =>
  `Biểu quyết${vote.subject ? ` ${vote.subject}` : ''}: tán thành ${vote.for}, không tán thành ${vote.against}, ý kiến khác ${vote.other}.`;

/** The chair's conclusions: notes and decisions of the closing steps, decisions of the discussion, and earlier votes. */
export function conclusions(facts: Facts): string[] {
  const { meeting, agenda, mainVote } = facts;
  const decided = agenda
    .filter((item) => stepRoles[item.id]?.field === 'y-kien')
    .flatMap((item) => lines(meeting.decisions[item.id] ?? ''));
  const votes = meeting.votes.filter(
    (vote) => vote !== mainVote && vote.for + vote.against + vote.other > 0,
  );
  return [...decided, ...notesFor(facts, 'ket-luan'), ...votes.map(voteLine)];
}

/** Results of last month's tasks, a line each. */
export const earlierLines = ({ meeting }: Facts): string[] =>
  meeting.earlierTasks
    .filter((task) => task.what.trim())
    .map(
      (task) =>
        `${task.what} (${task.who || 'chưa ghi người'}): ${task.result ? resultLabels[task.result] : '……'}`,
    );

/** Who was absent and why, from the list of names or as it was typed. */
export function absenteeLines({ meeting }: Facts): string {
  if (meeting.members.length === 0) return meeting.absentees;
  return meeting.members
    .filter((member) => member.presence === 'excused' || member.presence === 'unexcused')
    .map((member) => {
      const why = member.presence === 'unexcused' ? 'không lý do' : member.reason || 'có lý do';
      return `${member.name} (${why})`;
    })
    .join('; ');
}
