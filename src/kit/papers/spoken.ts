import { partAfter } from '#base/sentences.ts';
import { formatDay } from '#base/dates.ts';
import { blanksOf, type ScriptBlank, withBlanks } from '#procedures/script-blanks.ts';
import { leastOf } from '#rules/share.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { minutesOfTime, timeInWords, timeOfMinutes } from '../rules/clock-time.ts';
import { resultLabels } from '../rules/tasks.ts';
import type { VoteKind } from '../rules/vote.ts';
import { voteRuleOf } from '../rules/vote-rules.ts';
import { contentLines, mattersOf, newsOf, topicQuestions } from './content-lines.ts';
import type { Facts } from './facts.ts';
import { addressed, open, withoutAddress } from './people.ts';

type Known = Partial<Record<ScriptBlank, string>>;

/** On how many members votes are counted, and how many of them a kind of vote needs; empty where that is not known. */
function numbersFor({ data, votes: { voters } }: Facts, kind: VoteKind): Known {
  if (voters.problem || !voters.isSure || voters.members === 0) return {};
  return {
    'so-thanh-vien': String(voters.members),
    'can-it-nhat': String(leastOf(voteRuleOf(data.rules, kind).share, voters.members)),
  };
}

const ordinals = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu'];
const ordinal = (i: number): string => ordinals[i] ?? `thứ ${i + 1}`;
const numbers = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function endOf({ meeting: { setup }, total }: Facts): string {
  const start = minutesOfTime(setup.time);
  return start === undefined ? '' : timeInWords(timeOfMinutes(start + total));
}

function rollOf({ roll }: Facts): string {
  if (!roll.isTaken) return roll.total > 0 ? `Chi bộ có ${roll.total} đảng viên.` : '';
  return `Chi bộ có ${roll.total} đảng viên: có mặt ${roll.present}, vắng có lý do ${roll.excused}, vắng không lý do ${roll.unexcused}.`;
}

/** What a sentence of a step can say once. */
function once(facts: Facts, item: AgendaItem | undefined): Known {
  const { setup } = facts.meeting;
  const matters = mattersOf(facts);
  const votesOn = facts.procedure.steps.find(({ id }) => id === item?.id)?.votesOn;
  const isNamed = item && (facts.meeting.agenda.leads[item.id] || item.need === 'extra');
  return {
    'ky-sinh-hoat': facts.period,
    'ten-chuyen-de': facts.hasTopic ? open(setup.topicTitle) : '',
    'gio-ket-thuc': endOf(facts),
    'dai-bieu': withoutAddress(setup.guests),
    'thu-ky': withoutAddress(setup.noteTaker),
    'nguoi-thuc-hien': isNamed ? withoutAddress(item.lead) : '',
    'diem-danh': rollOf(facts),
    'cac-viec': matters.map(({ title }) => open(title)).join('; '),
    'nguoi-de-dan': withoutAddress(setup.topicSpeaker),
    ...numbersFor(facts, votesOn ?? 'month-resolution'),
    'so-viec': numbers[matters.length] ?? String(matters.length),
  };
}

/** The things that a sentence is said for, one after another; none where it is said once. */
function each(script: string, facts: Facts, item: AgendaItem | undefined): Known[] {
  const blanks = blanksOf(script);
  if (blanks.includes('viec'))
    return mattersOf(facts).map(({ title, question, who }, i) => ({
      'thu-tu': ordinal(i),
      viec: open(title),
      'cau-hoi': question,
      'nguoi-trinh-bay': withoutAddress(who),
    }));
  if (blanks.includes('nhiem-vu'))
    return facts.tasks
      .filter(({ step, to }) => !item || step === item.id || (!step && to === facts.usual(item.id)))
      .map(({ what, who, due }) => ({
        'nhiem-vu': open(what),
        'nguoi-nhan': withoutAddress(who),
        'thoi-han': due && formatDay(due),
      }));
  if (blanks.includes('cau-hoi-chuyen-de') && facts.hasTopic)
    return topicQuestions(facts.meeting).map((question, i) => ({
      'thu-tu': ordinal(i),
      'cau-hoi-chuyen-de': question,
    }));
  return [];
}

/** What the chair reports beside the sentence, a line each. */
function beside(facts: Facts, item: AgendaItem | undefined): string[] {
  const { meeting } = facts;
  switch (item?.role) {
    case 'report':
      return contentLines(facts);
    case 'members-tasks':
      return meeting.earlierTasks
        .filter(({ what }) => what.trim())
        .map(
          ({ what, who, due, result }) =>
            `${[addressed(who), open(what)].filter(Boolean).join(': ')}${due ? `, thời hạn ${formatDay(due)}` : ''}${result ? `: ${resultLabels[result]}` : ''}.`,
        )
        .map((line) => line.replace(/^đ/, 'Đ'));
    case 'information':
      return newsOf(facts);
    default:
      return [];
  }
}

/** Sentences that count matters are not said where there are none. */
const withoutEmpty = (script: string, facts: Facts): string =>
  mattersOf(facts).length > 0
    ? script
    : partAfter(script, /([.?!]) /g)
        .filter((sentence) => !/\{(?:so-viec|cac-viec)\}/.test(sentence))
        .join(' ');

/** A guest who is no comrade is addressed as the name says. */
const otherAddress = /đồng chí (?=(?:ông|bà|anh|chị|các|đại diện|đoàn|đồng chí)\s)/giu;

/** What the chair says in a step, a sentence or a paragraph each, with the names and numbers that the meeting knows. */
export function spoken(script: string, facts: Facts, item?: AgendaItem): string[] {
  const all = once(facts, item);
  const own = each(script, facts, item);
  const said =
    own.length > 0
      ? own.map((one) => withBlanks(script, { ...all, ...one }))
      : [withBlanks(withoutEmpty(script, facts), all)];
  return said
    .map((words) => words.replace('{diem-danh}', '').replace(otherAddress, '').trim())
    .filter(Boolean);
}

/** What is read out beside the sentences of a step, from what was entered. */
export const readOut = (facts: Facts, item: AgendaItem): string[] => beside(facts, item);
