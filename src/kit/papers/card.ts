import { partAfter } from '#base/sentences.ts';
import { startsOf } from '../rules/agenda.ts';
import { minutesOfTime, timeOfMinutes } from '../rules/clock-time.ts';
import { leastOf } from '#rules/share.ts';
import { voteRuleOf } from '../rules/vote-rules.ts';
import { mattersOf } from './matters.ts';
import type { Facts } from './facts.ts';
import { spoken } from './spoken.ts';

/** One step on the card: when, what, who, how long, what to say first. */
export interface CardRow {
  id: string;
  time: string;
  title: string;
  lead: string;
  minutes: number;
  say: string;
  /** True for the longest one, which is what the meeting is for. */
  isLong: boolean;
}

/** One page to chair from: every step in a line, the sum of the vote, the matters and room for what is decided. */
export interface Card {
  phases: { title: string; minutes: number; rows: CardRow[] }[];
  /** Boxes of the vote's arithmetic, as far as the meeting knows. */
  boxes: [label: string, value: string][];
  matters: { title: string; question: string }[];
  decisions: { text: string; who: string }[];
}

/** Letters of a sentence that a line of the card has room for. */
const roomy = 150;

/** The first sentences that fit into a line. */
function firstWords(words: string): string {
  let said = '';
  for (const sentence of partAfter(words, /([.?!…]) /g)) {
    if (said && said.length + sentence.length > roomy) break;
    said = said ? `${said} ${sentence}` : sentence;
  }
  return said;
}

/** The numbers of the vote, blank where they are not known yet. */
function boxesOf({ votes: { voters }, roll, data, meeting }: Facts): Card['boxes'] {
  const known = (value: number, is = true): string => (is && value > 0 ? String(value) : '');
  const off = voters.taken.reduce((sum, { number }) => sum + number, 0);
  const isSure = voters.isSure && voters.problem === '' && voters.members > 0;
  // Before the meeting nobody is there yet, however many the list has.
  const isCalled = roll.isTaken && meeting.run !== null;
  const { share } = voteRuleOf(data.rules, 'month-resolution');
  return [
    ['Chính thức', known(roll.official)],
    ['Được trừ', isSure ? String(off) : ''],
    ['Tính trên', isSure ? String(voters.members) : ''],
    ['Cần ít nhất … phiếu', isSure ? String(leastOf(share, voters.members)) : ''],
    ['Dự bị', known(roll.probationary)],
    ['Có mặt', known(roll.present, isCalled)],
    ['Vắng có lý do', isCalled ? String(roll.excused) : ''],
    ['Vắng không lý do', isCalled ? String(roll.unexcused) : ''],
  ];
}

/** The card of a meeting. */
export function cardOf(facts: Facts): Card {
  const { agenda, procedure, meeting } = facts;
  const start = minutesOfTime(meeting.setup.time);
  const starts = startsOf(agenda);
  const longest = Math.max(...agenda.map(({ minutes }) => minutes));
  const rows = agenda.map((item, i): CardRow & { phase: string } => {
    const script = procedure.steps.find(({ id }) => id === item.id)?.script;
    const [first = ''] = script ? spoken(script, facts, item) : [];
    const { id, title, lead, minutes, phase } = item;
    const at = starts[i] ?? 0;
    const time = start === undefined ? `phút ${at}` : timeOfMinutes(start + at);
    return {
      id,
      title,
      lead,
      minutes,
      phase,
      time,
      say: firstWords(first),
      isLong: minutes === longest,
    };
  });
  const phases = [...new Set(rows.map(({ phase }) => phase))];
  return {
    phases: phases.map((title) => {
      const own = rows.filter(({ phase }) => phase === title);
      return { title, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0), rows: own };
    }),
    boxes: boxesOf(facts),
    matters: mattersOf(facts).map(({ title, question }) => ({ title, question })),
    decisions: [
      ...facts.decisions.map(({ text }) => ({ text, who: '' })),
      ...facts.tasks.map(({ what, who }) => ({ text: what, who })),
    ],
  };
}
