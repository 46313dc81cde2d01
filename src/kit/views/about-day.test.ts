import { afterEach, expect, test, vi } from 'vitest';
import { exampleCalendar } from '#calendar/example-calendar.ts';
import { aboutDay } from './about-day.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  // The usual day, a day off that was chosen, the proposed day that stands for a Sunday.
  ['2026-12-03', 'Thứ Năm, 03/12/2026.'],
  [
    '2027-02-06',
    'Thứ Bảy 06/02 (nghỉ Tết Nguyên đán), chuyển sang Thứ Tư 03/02. Các ngày sau đó trong tuần đầu của tháng đều là ngày nghỉ.',
  ],
  ['2027-01-04', 'Chủ nhật 03/01, chuyển sang Thứ Hai 04/01.'],
  ['', 'Chọn ngày họp.'],
])('%s is told once: %s', (date, words) => {
  vi.useFakeTimers({ now: new Date(date === '2027-01-04' ? '2026-12-20' : '2026-11-27') });
  expect(aboutDay(exampleCalendar(), date, false)).toBe(words);
});

test('a meeting on a topic alone may be on any day', () => {
  expect(aboutDay(exampleCalendar(), '2027-02-06', true)).toBe('Thứ Bảy, 06/02/2027.');
});
