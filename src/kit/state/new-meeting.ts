import { noEdits } from '../rules/agenda.ts';
import { isDue, noCounts } from '../rules/attendance.ts';
import { usualPresence } from '../rules/roster.ts';
import { allTasks, tasksToCarry } from '../rules/tasks.ts';
import { noCommittee, noContent } from './blank-content.ts';
import { same } from './merge.ts';
import { formatVersion, type Meeting } from './schema.ts';

/** An id for something the reader adds; it never leaves the device. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a fresh meeting is proposed: everything else is empty. */
export interface Proposal {
  kind: string;
  date: string;
  locality?: string;
}

/** A meeting in which nothing has been entered. */
export function blankMeeting({ kind, date, locality = '' }: Proposal): Meeting {
  return {
    version: formatVersion,
    carried: {},
    copyOf: '',
    changedAt: 0,
    id: newId(),
    setup: {
      kind,
      cellType: '',
      hasCommittee: true,
      date,
      time: '19:00',
      place: '',
      superior: '',
      cell: '',
      locality,
      chair: '',
      chairRole: 'BÍ THƯ',
      noteTaker: '',
      guests: '',
      topicId: '',
      topicTitle: '',
      topicSpeaker: '',
      questions: '',
      ownMinimum: 0,
    },
    agenda: noEdits(),
    members: [],
    counts: noCounts(),
    called: false,
    absentees: '',
    votes: [],
    tasks: [],
    earlierTasks: [],
    notes: {},
    decisions: [],
    content: noContent(),
    committee: noCommittee(),
    spoke: [],
    spokeMore: 0,
    minutesAgreed: 0,
    minutesChanges: '',
    heldOn: '',
    unlocked: false,
    corrections: [],
    ticks: [],
    points: [],
    lessons: '',
    run: null,
    drafts: {},
  };
}

/** Next month's meeting: header, members and open tasks of the last one, nothing of what was said there. */
export function nextMeeting(last: Meeting, { kind, date }: Proposal): Meeting {
  const fresh = blankMeeting({ kind, date });
  const {
    cellType,
    hasCommittee,
    time,
    place,
    superior,
    cell,
    locality,
    chair,
    chairRole,
    noteTaker,
    ownMinimum,
  } = last.setup;
  const kept = {
    cellType,
    hasCommittee,
    time,
    place,
    superior,
    cell,
    locality,
    chair,
    chairRole,
    noteTaker,
    ownMinimum,
  };
  const {
    official,
    probationary,
    temporary,
    exempt,
    away,
    near,
    suspended,
    probationaryExempt,
    probationaryAway,
  } = last.counts;
  const groups = { exempt, away, near, suspended, probationaryExempt, probationaryAway };
  return {
    ...fresh,
    setup: { ...fresh.setup, ...kept },
    counts: { ...noCounts(), official, probationary, temporary, ...groups },
    members: last.members.map((member) => ({
      ...member,
      presence: usualPresence(member.standing),
      reason: isDue(member) ? '' : member.reason,
    })),
    earlierTasks: tasksToCarry(allTasks(last), last.earlierTasks, last.setup.date),
  };
}

/** Whether anything worth keeping was entered. */
export const isTouched = (meeting: Meeting): boolean => {
  const { kind, date, locality } = meeting.setup;
  const { id, changedAt } = meeting;
  return !same({ ...blankMeeting({ kind, date, locality }), id, changedAt }, meeting);
};
