import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { monthCalendar } from './month-calendar.ts';
import { monthSchema } from './schema.ts';

const month = (id: string, more: object = {}) =>
  monthSchema.parse({
    id,
    title: `Việc của tháng ${Number(id.slice(3))}`,
    summary: 'Tóm tắt việc phải làm trong tháng.',
    reviewed: '2026-11-27',
    basis: 'suggestion',
    agenda: [
      { text: 'Thông qua kế hoạch; giao người làm.', basis: 'suggestion' },
      { text: 'Xem lại việc đã giao.', basis: 'suggestion' },
    ],
    ...more,
  });
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

test('a month, its deadlines and its days come back each year, as an independent reader has them', () => {
  const file = monthCalendar(
    [
      month('TH-12', { deadlines: [{ text: 'Gửi báo cáo', basis: 'suggestion', day: '12-20' }] }),
      month('TH-02', {
        anniversaries: [
          { day: '02-03', name: 'Thành lập Đảng' },
          { day: '01-01', name: 'Tết Nguyên đán', lunar: true },
        ],
      }),
    ],
    ({ id }) => `https://vi-du.example.org/b/${id}/`,
  );
  const events = eventsOf(file);
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-02-01',
    '2026-02-03',
    '2026-12-01',
    '2026-12-20',
  ]);
  expect(events.every((event) => event.isRecurring())).toBe(true);
  expect(events[0]?.description).toContain('- Thông qua kế hoạch; giao người làm.\n');
  expect(events[0]?.description).toContain('https://vi-du.example.org/b/TH-02/');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('a day that most years lack begins where there is one', () => {
  const file = monthCalendar(
    [month('TH-02', { anniversaries: [{ day: '02-29', name: 'Ngày nhuận' }] })],
    () => '',
  );
  expect(eventsOf(file)[1]?.startDate.toString()).toBe('2028-02-29');
});

test.each([
  ['a thirteenth month', { id: 'TH-13' }],
  ['a month of one task', { agenda: [{ text: 'Một việc.', basis: 'suggestion' }] }],
  ['a task without basis', { agenda: [{ text: 'Một.', basis: 'suggestion' }, { text: 'Hai.' }] }],
  ['a deadline without basis', { deadlines: [{ text: 'Gửi.' }] }],
  ['a day that is none', { anniversaries: [{ day: '13-01', name: 'Không có' }] }],
])('the schema refuses %s', (_name, fault) => {
  expect(monthSchema.safeParse({ ...month('TH-01'), ...fault }).success).toBe(false);
});
