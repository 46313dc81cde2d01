import { addDays } from '#calendar/days.ts';
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
const encoder = new TextEncoder();

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

/** What ends a line in one program or another. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A line of the file: whatever its value says, it is one line and no property more. */
const line = (name: string, value: string): string =>
  `${name}:${value.replace(/\p{Surrogate}/gu, '\ufffd').replace(controls, '')}`;

/** The same for words, which RFC 5545 has escaped. */
const text = (name: string, words: string): string =>
  line(name, words.replace(/[\\;,]/g, '\\$&').replace(lineEnds, '\\n'));

const compact = (iso: string): string => iso.replaceAll('-', '');
/** `19:30` → `193000`; what is no time counts as midnight. */
const clock = (time: string): string =>
  `${(minutesOfTime(time) === undefined ? '' : time.replace(':', '')).padStart(4, '0')}00`;

/** No line may be longer than 75 octets; the rest goes on the next line after a space. */
function fold(whole: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const char of whole) {
    const octets = encoder.encode(char).length;
    if (size + octets > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += char;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}

const alarm = (before: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  text('DESCRIPTION', words),
  line('TRIGGER', before),
  'END:VALARM',
];

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

const deadlineEvent = (deadline: Deadline, id: string, stamp: string, now: Date): string[] => [
  'BEGIN:VEVENT',
  text('UID', `${id}-${deadline.id}@hop-chi-bo`),
  line('DTSTAMP', stamp),
  line('DTSTART;VALUE=DATE', compact(deadline.date)),
  line('DTEND;VALUE=DATE', compact(addDays(deadline.date, 1))),
  text('SUMMARY', deadline.title),
  text('DESCRIPTION', deadline.basis),
  'TRANSP:TRANSPARENT',
  // Eight in the morning of the day itself.
  ...toCome(momentOf(deadline.date, '08:00'), now, alarm('PT8H', deadline.title)),
  'END:VEVENT',
];

/** A calendar file with the meeting in local time, an alarm, and the days to keep around it. */
export function calendarFile(
  meeting: CalendarMeeting,
  deadlines: readonly Deadline[],
  now: Date,
): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const around = deadlines.filter((deadline) => deadline.id !== 'meeting');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So tay sinh hoat chi bo//Hop toi nay//VI',
    'CALSCALE:GREGORIAN',
    ...zoneLines,
    ...meetingEvent(meeting, stamp, now),
    ...around.flatMap((deadline) => deadlineEvent(deadline, meeting.id, stamp, now)),
    'END:VCALENDAR',
  ]
    .map((one) => `${fold(one)}\r\n`)
    .join('');
}
