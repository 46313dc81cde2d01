import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { anySign } from '#tests/support/any-sign.ts';
import { deadlinesOf } from '../rules/deadlines.ts';
import { days, kitRule } from '../rules/kit-rule.ts';
import { calendarFile } from './calendar.ts';

const meeting = {
  id: 'a1',
  title:
    'Sinh hoạt chi bộ thường kỳ kết hợp chuyên đề; tháng 12/2026, tại hội trường thôn có tên rất dài để dòng phải gãy',
  date: '2026-12-03',
  time: '19:30',
  minutes: 120,
  place: 'Nhà văn hóa, thôn Đông',
  description: 'Dòng một\nDòng hai \\ hết',
};
const rule = kitRule({ value: days(2) });
const deadlines = deadlinesOf(
  { date: meeting.date, hasCommittee: true, hasTopic: true },
  {
    'lead-in-days': rule,
    'committee-days': rule,
    'notice-days': rule,
    'upload-days': rule,
    'results-days': rule,
  },
);
const file = calendarFile(meeting, deadlines, new Date('2026-11-24T01:02:03Z'));

test('an independent reader finds the meeting at its local time, with alarms', () => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  expect(event.startDate.toString()).toBe('2026-12-03T19:30:00');
  expect(event.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-03T12:30:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-03T14:30:00.000Z');
  expect(event.summary).toBe(meeting.title);
  expect(event.location).toBe(meeting.place);
  expect(event.description).toBe(meeting.description);
  const alarms = event.component.getAllSubcomponents('valarm');
  expect(alarms.map((a) => String(a.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT1H']);
});

test('the deadlines are days of their own', () => {
  const events = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((e) => new ICAL.Event(e));
  expect(events.slice(1).map((e) => e.startDate.toString())).toEqual(
    deadlines.filter((d) => d.id !== 'meeting').map((d) => d.date),
  );
});

test('no line is longer than 75 octets, and lines end as the format says', () => {
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

describe('whatever stands in a meeting', () => {
  const sign = fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\r',
      '\n',
      '\0',
      '\u2028',
      '\u2029',
      '\u0085',
      '\v',
      '\f',
      '\t',
      '\ud800',
      '\ufeff',
    ),
    fc.constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '"',
      ' ',
      '\r\nX-THU:1',
      '\nEND:VEVENT',
      '\\n',
      'BEGIN:VEVENT',
    ),
    fc.string({ unit: anySign, maxLength: 6 }),
    fc.constantFrom('ệ', 'Họp', '🙂', 'x'.repeat(90)),
  );
  const words = fc.array(sign, { maxLength: 12 }).map((parts) => parts.join(''));
  const names = (component: ICAL.Component): string[] => [
    ...component.getAllProperties().map(({ name }) => name),
    ...component.getAllSubcomponents().flatMap((one) => [`> ${one.name}`, ...names(one)]),
  ];
  const shape = names(new ICAL.Component(ICAL.parse(file)));
  /** The words as a calendar can show them. */
  const shown = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '');

  test('the file has the same properties, and a reader gets the words back', () => {
    fc.assert(
      fc.property(
        fc.record({ id: words, title: words, place: words, description: words, time: words }),
        (part) => {
          const full = { place: `x${part.place}`, description: `x${part.description}` };
          const odd = deadlines.map((one) => ({ ...one, title: part.title, basis: part.place }));
          const text = calendarFile({ ...meeting, ...part, ...full }, odd, new Date(0));
          const octets = text.split('\r\n').map((one) => new TextEncoder().encode(one).length);
          expect(Math.max(...octets)).toBeLessThanOrEqual(75);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0\u2028\u2029\u0085\v\f]/);
          const calendar = new ICAL.Component(ICAL.parse(text));
          expect(names(calendar)).toEqual(shape);
          const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
          expect(event.summary).toBe(shown(part.title));
          expect(event.location).toBe(shown(full.place));
          expect(event.description).toBe(shown(full.description));
          expect(event.uid).toBe(shown(`${part.id}@hop-chi-bo`));
          expect(event.startDate.toString()).toMatch(/^2026-12-03T\d\d:\d\d:00$/);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['two days before', '2026-12-01T12:00:00+07:00', 2],
  ['in the last hour of the day before, less than a day ahead', '2026-12-02T20:00:00+07:00', 1],
  ['forty minutes before', '2026-12-03T18:50:00+07:00', 0],
])('%s, only alarms that are still to come are set', (_, now, alarms) => {
  const own = calendarFile(meeting, [], new Date(now));
  expect(own.split('BEGIN:VALARM').length - 1).toBe(alarms);
});
