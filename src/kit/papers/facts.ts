import type { KitData, KitProcedure } from '../data/kit-data.ts';
import { type AgendaItem, activeItems, agendaOf, totalOf } from '../rules/agenda.ts';
import { countMembers, type Roll, rollOf } from '../rules/attendance.ts';
import { monthInWords } from '../rules/days.ts';
import { type Score, scoreOf } from '../rules/score.ts';
import { percent, tally, type Vote } from '../rules/vote.ts';
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
  /** The vote that the resolution rests on: the last one with hands counted. */
  mainVote: Vote | undefined;
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

/** Works out what the papers need. */
export function factsOf(meeting: Meeting, data: KitData): Facts {
  const { setup } = meeting;
  const procedure = procedureOf(data, setup.kind);
  const agenda = activeItems(agendaOf(procedure, meeting.agenda, setup.hasCommittee));
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
    mainVote: meeting.votes.findLast((vote) => vote.for + vote.against + vote.other > 0),
  };
}

/** The vote as fields that minutes and resolutions share. */
export function voteFields({ mainVote, roll, rollKnown }: Facts): Record<string, string> {
  if (!mainVote) return {};
  const { ofPresent } = tally(mainVote, roll.presentOfficial, roll.official);
  return {
    'noi-dung-bieu-quyet': mainVote.subject,
    'du-quyen': rollKnown ? String(roll.presentOfficial) : '',
    'tan-thanh': String(mainVote.for),
    'khong-tan-thanh': String(mainVote.against),
    'y-kien-khac': String(mainVote.other),
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
