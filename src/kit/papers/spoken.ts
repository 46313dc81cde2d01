import { partAfter } from '#base/sentences.ts';
import { formatDay } from '#base/dates.ts';
import { blanksOf, type ScriptBlank, withBlanks } from '#procedures/script-blanks.ts';
import { leastOf } from '#rules/share.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { minutesOfTime, timeInWords, timeOfMinutes } from '../rules/clock-time.ts';
import type { VoteKind } from '../rules/vote.ts';
import { voteRuleOf } from '../rules/vote-rules.ts';
import { consideredIn } from './considered.ts';
import { topicQuestions } from './content-lines.ts';
import { mattersOf } from './matters.ts';
import type { Facts } from './facts.ts';
import { agreedIn, givenIn, isOfPart } from './part.ts';
import { open, withoutAddress } from './people.ts';
import { asked, continued, listed } from './sentence.ts';

type Known = Partial<Record<ScriptBlank, string>>;

/** On how many members votes are counted, and how many of them a kind of vote needs; empty where that is not known. */
export function numbersFor({ data, votes: { voters } }: Facts, kind: VoteKind): Known {
  if (voters.problem || !voters.isSure || voters.members === 0) return {};
  return {
    'so-thanh-vien': String(voters.members),
    'can-it-nhat': String(leastOf(voteRuleOf(data.rules, kind).share, voters.members)),
  };
}

const ordinals = ['thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu'];
const ordinal = (i: number): string => ordinals[i] ?? `thứ ${i + 1}`;
const numbers = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const inWords = (number: number): string => numbers[number] ?? String(number);

/** What the part of a step came to: what was agreed, what was given to whom. */
function resolvedIn(facts: Facts, item: AgendaItem | undefined): Known {
  const agreed = agreedIn(facts, item);
  return {
    'so-ket-luan': inWords(agreed.length),
    // The sentence says itself that the cell agreed.
    'ket-luan': listed(
      agreed.map((one) => one.replace(/^(?:chi bộ )?(?:đã )?thống nhất:?\s+(?=\S)/iu, '')),
    ),
    'viec-da-giao': listed(givenIn(facts, item)),
    'viec-dang-lam': facts.meeting.earlierTasks
      .filter(({ what, result }) => what.trim() && (result === 'doing' || result === 'late'))
      .map(({ what }) => continued(open(what)))
      .join('; '),
  };
}

function endOf({ meeting: { setup }, total }: Facts): string {
  const start = minutesOfTime(setup.time);
  return start === undefined ? '' : timeInWords(timeOfMinutes(start + total));
}

/** The roll call in a sentence; how many the cell has where it was not taken yet. */
export function rollSentence({ roll }: Facts): string {
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
    'diem-danh': rollSentence(facts),
    'cac-viec': matters.map(({ title }) => continued(open(title))).join('; '),
    'nguoi-de-dan': withoutAddress(setup.topicSpeaker),
    ...numbersFor(facts, votesOn ?? 'month-resolution'),
    'so-viec': inWords(matters.length),
    ...resolvedIn(facts, item),
    ...consideredIn(facts),
  };
}

/** The things that a sentence is said for, one after another; none where it is said once. */
function each(script: string, facts: Facts, item: AgendaItem | undefined): Known[] {
  const blanks = blanksOf(script);
  if (blanks.includes('viec'))
    return mattersOf(facts).map(({ title, question, who }, i) => ({
      'thu-tu': ordinal(i),
      viec: open(title),
      'cau-hoi': question && asked(question),
      'nguoi-trinh-bay': withoutAddress(who),
    }));
  if (blanks.includes('nhiem-vu'))
    return facts.tasks
      .filter((task) => isOfPart(facts, task, item))
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

const sentencesOf = (script: string): string[] => partAfter(script, /([.?!]) /g);

/** Blanks whose sentence is not said where the meeting has nothing for it: those of matters, and of two things that both have a sentence the one that nothing came of. */
function unsaidBlanks(facts: Facts, all: Known): string[] {
  const hasMatters = mattersOf(facts).length > 0;
  return [
    ...(hasMatters ? [] : ['so-viec', 'cac-viec']),
    ...(all['ket-luan'] && !all['viec-da-giao'] ? ['viec-da-giao'] : []),
    ...(all['viec-da-giao'] && !all['ket-luan'] ? ['so-ket-luan', 'ket-luan'] : []),
  ];
}

/** Once a meeting was held nobody gives a task that it did not give, or compares with work that it does not have. */
const unsaidAfter = (all: Known, own: readonly Known[]): string[] => [
  ...(own.length === 0 ? ['nhiem-vu'] : []),
  ...(all['viec-dang-lam'] ? [] : ['viec-dang-lam']),
];

/** Matters and tasks without the capital letter that they were typed with, where they go on a sentence. */
function within(script: string, known: Known): Known {
  const inside = new Set(
    [...script.matchAll(/\p{L} \{(viec|nhiem-vu)\}/gu)].map(([, name]) => name),
  );
  return Object.fromEntries(
    Object.entries(known).map(([name, words]) => [
      name,
      inside.has(name) ? continued(words) : words,
    ]),
  );
}

/** A script without the sentences that have one of these blanks. */
const without = (sentences: readonly string[], blanks: readonly string[]): string =>
  sentences.filter((one) => !blanksOf(one).some((blank) => blanks.includes(blank))).join(' ');

const presenter = ['nguoi-trinh-bay'];

/** Sentences without the ordinal of what they are said for. */
const uncounted = (sentences: readonly string[]): string[] =>
  sentences.map((one) => one.replace(' {thu-tu}', ''));

/** Blanks that are filled for one thing after another. */
const ofEach = ['viec', 'nhiem-vu', 'cau-hoi-chuyen-de'];

/** All that one of several things may fill. */
const ofOne = [...ofEach, 'thu-tu', 'nguoi-trinh-bay', 'cau-hoi', 'nguoi-nhan', 'thoi-han'];

/** What is said once, before the first sentence that is said for each thing and after the last. */
function parted(script: string): [before: string[], each: string[], after: string[]] {
  const sentences = sentencesOf(script);
  const has = (blanks: readonly string[]) => (one: string) =>
    blanksOf(one).some((blank) => blanks.includes(blank));
  const from = sentences.findIndex(has(ofEach));
  const to = sentences.findLastIndex(has(ofOne)) + 1;
  return from < 0
    ? [sentences, [], []]
    : [sentences.slice(0, from), sentences.slice(from, to), sentences.slice(to)];
}

/** A guest who is no comrade is addressed as the name says. */
const otherAddress = /đồng chí (?=(?:ông|bà|anh|chị|các|đại diện|đoàn|đồng chí)\s)/giu;

/** What the chair says in a step, a sentence or a paragraph each, with the names and numbers that the meeting knows. */
export function spoken(script: string, facts: Facts, item?: AgendaItem): string[] {
  const all = once(facts, item);
  const own = each(script, facts, item);
  const unsaid = [...unsaidBlanks(facts, all), ...(facts.isHeld ? unsaidAfter(all, own) : [])];
  const [first, repeated, last] = own.length > 0 ? parted(script) : [sentencesOf(script), [], []];
  const said = [
    withBlanks(without(first, unsaid), all),
    // One thing alone is not counted. Where nobody was named to present a matter, the chair does, and invites nobody.
    ...own.map((one) =>
      withBlanks(
        without(
          own.length === 1 ? uncounted(repeated) : repeated,
          'viec' in one && !one['nguoi-trinh-bay'] ? presenter : [],
        ),
        {
          ...all,
          ...within(script, one),
        },
      ),
    ),
    withBlanks(without(last, unsaid), all),
  ];
  return said
    .map((words) => words.replace('{diem-danh}', '').replace(otherAddress, '').trim())
    .filter(Boolean);
}
