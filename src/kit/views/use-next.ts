import { today } from '#calendar/days.ts';
import { proposeDay, proposeNextMonth } from '#calendar/meeting-day.ts';
import type { KitData } from '../data/kit-data.ts';
import { procedureOf } from '../papers/facts.ts';
import { nextMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { useKit } from './kit.ts';

/** The meeting after this one, on the day that the rules propose. */
export function meetingAfter(meeting: Meeting, data: KitData): Meeting {
  const { date } = meeting.setup;
  // A meeting of its own kind is held once: what comes next is the usual one.
  const isOwn = procedureOf(data, meeting.setup.kind).meeting === 'own';
  const kind = isOwn ? (data.procedures[0]?.id ?? '') : meeting.setup.kind;
  const proposed =
    date >= today() ? proposeNextMonth(data.calendar, date) : proposeDay(data.calendar, today());
  return nextMeeting(meeting, { kind, date: proposed.date });
}

/** Opens the meeting after this one, which goes to the archive. */
export function useNext(): () => void {
  const { meeting, data, store, go, say } = useKit();
  return () => {
    store.replace(meetingAfter(meeting, data));
    go({ name: 'prepare' });
    say('Đã mở buổi họp sau, với tên chi bộ, đảng viên và việc đã giao của buổi này.');
  };
}
