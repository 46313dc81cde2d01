import { memoizeByObject } from '#base/memoize.ts';
import type { KitData, KitProcedure } from '../data/kit-data.ts';
import { type AgendaItem, activeItems, agendaOfMeeting, totalOf } from '../rules/agenda.ts';
import { countMembers, uncalled } from '../rules/attendance.ts';
import { monthInWords } from '#calendar/days.ts';
import { dayOf } from '../rules/meeting-state.ts';
import { type Roll, rollOf } from '../rules/roll.ts';
import { type Score, scoreOf } from '../rules/score.ts';
import type { Meeting } from '../state/schema.ts';
import { type Decided, decidedOf } from './decided.ts';
import { type Votes, votesOf } from './votes.ts';

/** What several papers say, worked out once from a meeting. */
export interface Facts extends Decided {
  meeting: Meeting;
  data: KitData;
  procedure: KitProcedure;
  agenda: AgendaItem[];
  total: number;
  roll: Roll;
  votes: Votes;
  score: Score;
  kindWords: string;
  /** The month that the meeting is of, as it was planned: one held a few days early stays that month's. */
  period: string;
  /** The day of the meeting: when it was held, otherwise when it is planned. */
  day: string;
  hasTopic: boolean;
  hasRegular: boolean;
  /** Whether the cell has no committee and too few official members for one, as far as their number is known. */
  isSmall: boolean;
  /** Whether the meeting is over, so that nothing is left to write by hand. */
  isHeld: boolean;
}

/** The procedure of a meeting; the first one where its kind is no longer known. */
export function procedureOf(data: KitData, kind: string): KitProcedure {
  const found = data.procedures.find(({ id }) => id === kind) ?? data.procedures[0];
  if (!found) throw new Error('[họp tối nay] dữ liệu không có quy trình nào');
  return found;
}

const hasTopic = ({ meeting }: KitProcedure): boolean =>
  meeting === 'topic' || meeting === 'combined';
const hasRegular = ({ meeting }: KitProcedure): boolean =>
  meeting === 'regular' || meeting === 'combined';

/** Whether a meeting has a thematic part. */
export const withTopic = (data: KitData, kind: string): boolean =>
  hasTopic(procedureOf(data, kind));

/** Whether a meeting has a regular part. */
export const withRegular = (data: KitData, kind: string): boolean =>
  hasRegular(procedureOf(data, kind));

/** Counts of the meeting: by names where there is a list, by hand otherwise. A list alone has called nobody. */
export const rollOfMeeting = ({ members, counts, called }: Meeting): Roll => {
  if (members.length === 0) return rollOf(counts);
  return rollOf(called ? countMembers(members) : uncalled(countMembers(members)));
};

/** Whether a cell is too small for a committee, by the rule that says how many it takes. */
function isSmall({ setup }: Meeting, { official }: Roll, { rules }: KitData): boolean {
  const { value } = rules['committee-from'];
  return !setup.hasCommittee && value.unit === 'members' && official < value.number;
}

/** Memoizes: a screen of the kit asks in many of its parts, each time something is drawn. */
const factsWith = memoizeByObject((data: KitData) =>
  memoizeByObject((meeting: Meeting) => workOut(meeting, data)),
);

/** Works out what the papers need; a meeting is never changed in place, so that an answer holds for its object. */
export const factsOf = (meeting: Meeting, data: KitData): Facts => factsWith(data)(meeting);

function workOut(meeting: Meeting, data: KitData): Facts {
  const { setup } = meeting;
  const procedure = procedureOf(data, setup.kind);
  const agenda = activeItems(agendaOfMeeting(procedure, meeting));
  const roll = rollOfMeeting(meeting);
  const parts = {
    hasTopic: hasTopic(procedure),
    hasRegular: hasRegular(procedure),
  };
  return {
    ...decidedOf(meeting, agenda, parts),
    ...parts,
    isHeld: meeting.heldOn !== '',
    isSmall: isSmall(meeting, roll, data),
    meeting,
    data,
    procedure,
    agenda,
    total: totalOf(agenda),
    roll,
    votes: votesOf(meeting, data.rules, roll),
    score: scoreOf(data.rubric, meeting.points),
    kindWords: procedure.words,
    period: setup.date ? monthInWords(setup.date) : '',
    day: dayOf(meeting),
  };
}

/** Whether the agenda comes to a vote on a resolution, or one was counted; the vote on the agenda itself is no such vote. */
export const votesOnResolution = ({ agenda, votes }: Pick<Facts, 'agenda' | 'votes'>): boolean =>
  agenda.some(({ role }) => role === 'vote') || Boolean(votes.month ?? votes.topic);

/** `87,5`. */
export const comma = (value: number): string => String(value).replace('.', ',');
