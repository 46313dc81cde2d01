import type { KitData, KitProcedure } from '../data/kit-data.ts';
import { type AgendaItem, activeItems, agendaOf, totalOf } from '../rules/agenda.ts';
import { countMembers, type Roll, rollOf } from '../rules/attendance.ts';
import { monthInWords } from '../../calendar/days.ts';
import { type Score, scoreOf } from '../rules/score.ts';
import { percent, type Resolution, resolutionOf, tally, type Vote } from '../rules/vote.ts';
import type { Meeting } from '../state/schema.ts';

/** What several papers say, worked out once from a meeting. */
export interface Facts {
  meeting: Meeting;
  data: KitData;
  procedure: KitProcedure;
  agenda: AgendaItem[];
  total: number;
  roll: Roll;
  rollKnown: boolean;
  score: Score;
  kindWords: string;
  period: string;
  hasTopic: boolean;
  /** The vote in the body of the minutes: on a resolution where there was one, else the last with hands counted. */
  mainVote: Vote | undefined;
  /** The last counted vote on the monthly resolution. */
  monthlyVote: Vote | undefined;
  /** The last counted vote on the resolution about the topic. */
  topicVote: Vote | undefined;
}

const kindWords: Record<string, string> = {
  TK: 'thường kỳ',
  CDE: 'chuyên đề',
  KET: 'thường kỳ kết hợp chuyên đề',
};

/** Whether a kind of meeting has a thematic part. */
export const withTopic = (kind: string): boolean => kind === 'CDE' || kind === 'KET';

/** The procedure of a meeting; the first one where its kind is no longer known. */
export function procedureOf(data: KitData, kind: string): KitProcedure {
  const found = data.procedures.find(({ id }) => id === kind) ?? data.procedures[0];
  if (!found) throw new Error('[họp tối nay] dữ liệu không có quy trình nào');
  return found;
}

/** Counts of the meeting: by names where there is a list, by hand otherwise. */
export const rollOfMeeting = ({ members, counts }: Meeting): Roll =>
  rollOf(members.length > 0 ? countMembers(members) : counts);

/** The counted votes that papers rest on, each by its subject. */
function votesOf({ votes, setup }: Meeting): Pick<Facts, 'mainVote' | 'monthlyVote' | 'topicVote'> {
  const counted = votes.filter((vote) => vote.for + vote.against + vote.other > 0);
  const on = (resolution: Resolution): Vote | undefined =>
    counted.findLast(
      (vote) => resolutionOf(vote.subject, setup.kind, setup.topicTitle) === resolution,
    );
  const monthlyVote = on('monthly');
  const topicVote = on('topic');
  return { monthlyVote, topicVote, mainVote: monthlyVote ?? topicVote ?? counted.at(-1) };
}

/** Works out what the papers need. */
export function factsOf(meeting: Meeting, data: KitData): Facts {
  const { setup } = meeting;
  const procedure = procedureOf(data, setup.kind);
  const agenda = activeItems(
    agendaOf(procedure, meeting.agenda, setup.hasCommittee, setup.topicSpeaker.trim()),
  );
  const roll = rollOfMeeting(meeting);
  return {
    meeting,
    data,
    procedure,
    agenda,
    total: totalOf(agenda),
    roll,
    rollKnown: roll.present + roll.excused + roll.unexcused > 0,
    score: scoreOf(data.rubric, meeting.points),
    kindWords: kindWords[setup.kind] ?? '',
    period: setup.date ? monthInWords(setup.date) : '',
    hasTopic: withTopic(setup.kind),
    ...votesOf(meeting),
  };
}

/** A vote as fields that minutes and resolutions share; dots where there was none. */
export function voteFields(
  vote: Vote | undefined,
  { roll, rollKnown }: Facts,
): Record<string, string> {
  if (!vote) return {};
  const { ofPresent } = tally(vote, roll.presentOfficial, roll.official);
  return {
    'noi-dung-bieu-quyet': vote.subject,
    'du-quyen': rollKnown ? String(roll.presentOfficial) : '',
    'tan-thanh': String(vote.for),
    'khong-tan-thanh': String(vote.against),
    'y-kien-khac': String(vote.other),
    'ty-le': percent(ofPresent),
  };
}

/** The roll call as fields that minutes and resolutions share. */
export function rollFields({ roll, rollKnown }: Facts): Record<string, string> {
  const sum = (value: number): string => (roll.total > 0 ? String(value) : '');
  const seen = (value: number): string => (rollKnown ? String(value) : '');
  return {
    'tong-so': sum(roll.total),
    'chinh-thuc': sum(roll.official),
    'so-chinh-thuc': sum(roll.official),
    'du-bi': sum(roll.probationary),
    'duoc-mien': sum(roll.exempt),
    'co-mat': seen(roll.present),
    'vang-co-ly-do': seen(roll.excused),
    'vang-khong-ly-do': seen(roll.unexcused),
    'du-quyen': seen(roll.presentOfficial),
  };
}

/** The score as fields; empty until every criterion has points. */
export const scoreFields = ({ score }: Facts): Record<string, string> =>
  score.level ? { diem: comma(score.total), 'xep-loai': score.level } : {};

/** `87,5`. */
export const comma = (value: number): string => String(value).replace('.', ',');
