import { addDays } from './days.ts';

const encoder = new TextEncoder();

/** What ends a line in one program or another. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A line of a calendar file: whatever its value says, it is one line and no property more. */
export const line = (name: string, value: string): string =>
  `${name}:${value.replace(/\p{Surrogate}/gu, '\ufffd').replace(controls, '')}`;

/** The same for words, which RFC 5545 has escaped. */
export const text = (name: string, words: string): string =>
  line(name, words.replace(/[\\;,]/g, '\\$&').replace(lineEnds, '\\n'));

/** `2026-12-03` → `20261203`. */
export const compact = (iso: string): string => iso.replaceAll('-', '');

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

/** A reminder inside an event, `before` as the format has it: `-P1D`. */
export const alarm = (before: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  text('DESCRIPTION', words),
  line('TRIGGER', before),
  'END:VALARM',
];

/** Something that lasts a day and keeps nobody busy. */
interface DayEvent {
  uid: string;
  /** The day, or the first one of those that come back every year. */
  date: string;
  title: string;
  words?: string;
  isYearly?: boolean;
  /** Lines of its reminders. */
  reminders: readonly string[];
}

/** The lines of an event of a day; `stamp` is when it was written, `20261203T120000Z`. */
export const dayEvent = (event: DayEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  text('UID', event.uid),
  line('DTSTAMP', stamp),
  line('DTSTART;VALUE=DATE', compact(event.date)),
  line('DTEND;VALUE=DATE', compact(addDays(event.date, 1))),
  ...(event.isYearly ? [line('RRULE', 'FREQ=YEARLY')] : []),
  text('SUMMARY', event.title),
  ...(event.words === undefined ? [] : [text('DESCRIPTION', event.words)]),
  'TRANSP:TRANSPARENT',
  ...event.reminders,
  'END:VEVENT',
];

/** A whole calendar file of these lines; `product` names the part of the handbook that made it. */
export const calendarText = (product: string, lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//So tay sinh hoat chi bo//${product}//VI`,
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((one) => `${fold(one)}\r\n`)
    .join('');
