import { alarm, calendarText, compact, dayEvent, line, text } from '#calendar/ics.ts';
import { minutesOfTime } from '../rules/clock-time.ts';
import type { Deadline } from '../rules/deadlines.ts';

/** What the calendar file says of a meeting. */
export interface CalendarMeeting {
  id: string;
  title: string;
  date: string;
  time: string;
  minutes: number;
  place: string;
  description: string;
}

const zone = 'Asia/Ho_Chi_Minh';

/** Vietnam has had no summer time since 1975, so one standard rule is the whole zone. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** `19:30` → `193000`; what is no time counts as midnight. */
const clock = (time: string): string =>
  `${(minutesOfTime(time) === undefined ? '' : time.replace(':', '')).padStart(4, '0')}00`;

/** An alarm that is still to come; one of the past would be shown as missed, with words that are not true any more. */
const toCome = (at: number, now: Date, lines: string[]): string[] =>
  at > now.getTime() ? lines : [];

const day = 86_400_000;
const hour = 3_600_000;
/** The moment of a day and a time in Vietnam. */
const momentOf = (date: string, time: string): number => {
  const minutes = minutesOfTime(time) ?? 0;
  return Date.parse(`${date}T00:00:00+07:00`) + minutes * 60_000;
};

function meetingEvent(meeting: CalendarMeeting, stamp: string, now: Date): string[] {
  const start = momentOf(meeting.date, meeting.time);
  return [
    'BEGIN:VEVENT',
    text('UID', `${meeting.id}@hop-chi-bo`),
    line('DTSTAMP', stamp),
    line(`DTSTART;TZID=${zone}`, `${compact(meeting.date)}T${clock(meeting.time)}`),
    line('DURATION', `PT${meeting.minutes}M`),
    text('SUMMARY', meeting.title),
    ...(meeting.place ? [text('LOCATION', meeting.place)] : []),
    ...(meeting.description ? [text('DESCRIPTION', meeting.description)] : []),
    ...toCome(start - day, now, alarm('-P1D', `Ngày mai: ${meeting.title}`)),
    ...toCome(start - hour, now, alarm('-PT1H', `Còn một giờ: ${meeting.title}`)),
    'END:VEVENT',
  ];
}

const deadlineEvent = (deadline: Deadline, id: string, stamp: string, now: Date): string[] =>
  dayEvent(
    {
      uid: `${id}-${deadline.id}@hop-chi-bo`,
      date: deadline.date,
      title: deadline.title,
      words: deadline.basis,
      // Eight in the morning of the day itself.
      reminders: toCome(momentOf(deadline.date, '08:00'), now, alarm('PT8H', deadline.title)),
    },
    stamp,
  );

/** A calendar file with the meeting in local time, an alarm, and the days to keep around it. */
export function calendarFile(
  meeting: CalendarMeeting,
  deadlines: readonly Deadline[],
  now: Date,
): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const around = deadlines.filter((deadline) => deadline.id !== 'meeting');
  return calendarText('Hop toi nay', [
    ...zoneLines,
    ...meetingEvent(meeting, stamp, now),
    ...around.flatMap((deadline) => deadlineEvent(deadline, meeting.id, stamp, now)),
  ]);
}
