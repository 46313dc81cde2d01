import { addDays } from '#calendar/days.ts';
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

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const compact = (iso: string): string => iso.replaceAll('-', '');

/** No line may be longer than 75 octets; the rest goes on the next line after a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const char of line) {
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

const alarm = (before: string, text: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(text)}`,
  `TRIGGER:${before}`,
  'END:VALARM',
];

function meetingEvent(meeting: CalendarMeeting, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@hop-chi-bo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=${zone}:${compact(meeting.date)}T${meeting.time.replace(':', '').padStart(4, '0')}00`,
    `DURATION:PT${meeting.minutes}M`,
    `SUMMARY:${escape(meeting.title)}`,
    ...(meeting.place ? [`LOCATION:${escape(meeting.place)}`] : []),
    ...(meeting.description ? [`DESCRIPTION:${escape(meeting.description)}`] : []),
    ...alarm('-P1D', `Ngày mai: ${meeting.title}`),
    ...alarm('-PT1H', `Còn một giờ: ${meeting.title}`),
    'END:VEVENT',
  ];
}

const deadlineEvent = (deadline: Deadline, id: string, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}-${deadline.id}@hop-chi-bo`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(deadline.date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(deadline.date, 1))}`,
  `SUMMARY:${escape(deadline.title)}`,
  `DESCRIPTION:${escape(deadline.basis)}`,
  'TRANSP:TRANSPARENT',
  // Eight in the morning of the day itself.
  ...alarm('PT8H', deadline.title),
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
    ...meetingEvent(meeting, stamp),
    ...around.flatMap((deadline) => deadlineEvent(deadline, meeting.id, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
