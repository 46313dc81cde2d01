import { formatDay } from '#base/dates.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { contentLines, newsOf } from './content-lines.ts';
import { holdingVotes, voteOfStep } from './expected-vote.ts';
import { comma, type Facts } from './facts.ts';
import { resultOf } from './notes.ts';
import { byWhom, isOfPart } from './part.ts';
import { addressed, open, stopped } from './people.ts';
import { capital } from './sentence.ts';
import { rollSentence } from './spoken.ts';
import { voteSentence } from './vote-fields.ts';

/** Last month's tasks with what came of them. */
const earlier = ({ meeting }: Facts): string[] =>
  meeting.earlierTasks
    .filter(({ what }) => what.trim())
    .map((task) => {
      const head = [addressed(task.who), open(task.what)].filter(Boolean).join(': ');
      const due = task.due && `, thời hạn ${formatDay(task.due)}`;
      const result = resultOf(task);
      return stopped(capital(`${head}${due}${result && `: ${result}`}`));
    });

/** What is planned for the coming month, as it stands before it is given out. */
const planned = (facts: Facts, item: AgendaItem): string[] =>
  facts.tasks
    .filter((task) => task.step === '' && task.what.trim() && isOfPart(facts, task, item))
    .map((task) => `Dự kiến nhiệm vụ: ${open(task.what)}${byWhom(task)}.`);

/** Points of every criterion and what they come to; nothing until all of them have points. */
function points({ data, meeting, score }: Facts): string[] {
  if (!score.level) return [];
  return [
    ...data.rubric.criteria.map(
      ({ title, weight }, i) => `${title}: ${comma(meeting.points[i] ?? 0)}/${weight} điểm.`,
    ),
    `Chi bộ tự chấm ${comma(score.total)}/${score.max} điểm, xếp loại ${score.level}.`,
  ];
}

/** How the meeting agreed to its minutes. */
const agreement = ({ meeting: { minutesAgreed, minutesChanges } }: Facts): string[] =>
  minutesAgreed > 0
    ? [
        `${minutesAgreed} đồng chí nhất trí với biên bản; đề nghị sửa: ${open(minutesChanges) || 'không có'}.`,
      ]
    : [];

/** Votes that were counted in a step, else in none of the meeting and on what this one is there to vote on: the last count of a resolution. */
function votes(facts: Facts, { id }: AgendaItem): string[] {
  const kind = voteOfStep(facts, id);
  const isStep = (step: string) => facts.agenda.some((item) => item.id === step);
  return holdingVotes(facts)
    .filter(({ vote }) => (isStep(vote.step) ? vote.step === id : vote.kind === kind))
    .map((one) => voteSentence(one, facts));
}

/** What the chair reports beside the sentences of a step, by what the step is for. */
function beside(facts: Facts, item: AgendaItem): string[] {
  switch (item.role) {
    case 'attendance': {
      const { script = '' } = facts.procedure.steps.find(({ id }) => id === item.id) ?? {};
      return script.includes('{diem-danh}') ? [] : [rollSentence(facts)].filter(Boolean);
    }
    case 'report':
      return [...contentLines(facts), ...planned(facts, item)];
    case 'members-tasks':
      return earlier(facts);
    case 'information':
      return newsOf(facts);
    case 'score':
      return points(facts);
    case 'minutes':
      return agreement(facts);
    default:
      return [];
  }
}

/** What is read out beside the sentences of a step, from what was entered, a line each. */
export const readOut = (facts: Facts, item: AgendaItem): string[] => [
  ...beside(facts, item),
  ...votes(facts, item),
];
