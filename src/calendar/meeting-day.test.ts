import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayOff } from './days-off.ts';
import { exampleCalendar } from './example-calendar.ts';
import {
  moveInWords,
  noteOnDay,
  proposeDay,
  proposeForMonth,
  proposeNextMonth,
} from './meeting-day.ts';
import { formatDayOfMonth } from '#base/dates.ts';

const calendar = exampleCalendar();

const rows = readFileSync('tests/fixtures/calendar/meeting-days.tsv', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

test('the table holds every month from 2027 to 2044', () => {
  expect(rows).toHaveLength(18 * 12);
  expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['2027-01', '2044-12']);
});

test.each(rows)('%s (%s): %s, else %s', (month, week, date, instead) => {
  const states = Array.from({ length: 7 }, (_, i) => {
    const off = dayOff(calendar, `${month}-0${i + 1}`);
    return off ? (off.sure ? 'o' : 'm') : 'w';
  });
  expect(states.join('')).toBe(week);
  const proposed = proposeForMonth(calendar, month);
  expect(proposed.date).toBe(date);
  if (instead === '-') expect(proposed.caution).toBeUndefined();
  else expect(proposed.caution).toContain(`thì họp `);
  if (instead !== '-') expect(proposed.caution).toContain(` ${formatDayOfMonth(instead)}.`);
  expect(proposed.from === undefined).toBe(date === `${month}-03`);
});

// Basis: QT-003, QT-004; the exception for days off is only retold (secondary).
describe('the proposal says what to do, once', () => {
  test.each([
    ['2026-12', undefined, undefined],
    ['2027-01', 'Chủ nhật 03/01, chuyển sang Thứ Hai 04/01.', undefined],
    ['2027-05', 'Thứ Hai 03/5 (nghỉ bù ngày 01/5), chuyển sang Thứ Ba 04/5.', undefined],
    ['2027-07', 'Thứ Bảy 03/7, chuyển sang Thứ Hai 05/7.', undefined],
    [
      '2027-09',
      undefined,
      'Xem lịch nghỉ năm 2027: nếu ngày này nghỉ Quốc khánh thì họp Thứ Hai 06/9.',
    ],
    [
      '2030-02',
      'Chủ nhật 03/02 (nghỉ Tết Nguyên đán), chuyển sang Thứ Năm 07/02.',
      'Xem lịch nghỉ năm 2030: nếu ngày này nghỉ bù Tết Nguyên đán thì họp Thứ Hai 11/02. Cả tuần đầu của tháng là ngày nghỉ: xin ý kiến cấp ủy cấp trên trực tiếp trước khi chốt ngày.',
    ],
  ])('%s', (month, move, caution) => {
    const proposed = proposeForMonth(calendar, month);
    expect([moveInWords(proposed), proposed.caution]).toEqual([move, caution]);
  });

  test('a week that is announced to be off is left for the days before it, or for the week after', () => {
    const early = exampleCalendar({
      2038: { newYear: { from: '2038-02-03', to: '2038-02-07' }, swaps: [], off: [] },
      2030: { newYear: { from: '2030-02-01', to: '2030-02-05' }, swaps: [], off: [] },
    });
    expect(moveInWords(proposeForMonth(early, '2038-02'))).toBe(
      'Thứ Tư 03/02 (nghỉ Tết Nguyên đán), chuyển sang Thứ Ba 02/02. Các ngày sau đó trong tuần đầu của tháng đều là ngày nghỉ.',
    );
    expect(moveInWords(proposeForMonth(early, '2030-02'))).toBe(
      'Chủ nhật 03/02 (nghỉ Tết Nguyên đán), chuyển sang Thứ Sáu 08/02. Cả tuần đầu của tháng là ngày nghỉ: xin ý kiến cấp ủy cấp trên trực tiếp trước khi chốt ngày.',
    );
  });

  test('a committee with another day keeps through Tết 2027 what is left of the week', () => {
    expect(proposeForMonth({ ...calendar, meetingDay: 5 }, '2027-02').date).toBe('2027-02-03');
    expect(proposeForMonth({ ...calendar, meetingDay: 5 }, '2026-12').date).toBe('2026-12-07');
    expect(proposeForMonth({ ...calendar, firstWeek: 3 }, '2027-01').date).toBe('2027-01-04');
  });
});

describe('counted from today', () => {
  test.each([
    ['2026-11-24', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['2026-12-04', '2026-12-04'],
    // The rest of the first week is a weekend: this month's meeting is over.
    ['2026-12-05', '2026-12-07'],
    ['2027-08-07', '2027-09-03'],
    ['2026-12-08', '2027-01-04'],
    ['2027-12-20', '2028-01-04'],
    ['2026-12-31', '2027-01-04'],
  ])('%s → %s', (today, date) => expect(proposeDay(calendar, today).date).toBe(date));

  test('a usual day that has passed is told', () => {
    expect(moveInWords(proposeDay(calendar, '2026-12-05'))).toBe(
      'Thứ Năm 03/12 đã qua, chuyển sang Thứ Hai 07/12. Còn trong tuần đầu của tháng.',
    );
  });

  test('the month after', () => {
    expect(proposeNextMonth(calendar, '2026-12-03').date).toBe('2027-01-04');
  });
});

describe('a day that was chosen', () => {
  test.each([
    ['2026-12-03', undefined],
    ['2026-12-04', undefined],
    [
      '2026-12-05',
      'Thứ Bảy 05/12, chuyển sang Thứ Hai 07/12. Chi bộ vẫn quen họp ngày nghỉ hằng tuần thì giữ ngày này.',
    ],
    ['2027-01-01', 'Thứ Sáu 01/01 (nghỉ Tết Dương lịch), chuyển sang Thứ Hai 04/01.'],
    // The first day of Tết 2027 is a Saturday too; Thursday 4 February may be off.
    [
      '2027-02-06',
      'Thứ Bảy 06/02 (nghỉ Tết Nguyên đán), chuyển sang Thứ Tư 03/02. Các ngày sau đó trong tuần đầu của tháng đều là ngày nghỉ.',
    ],
    [
      '2026-12-15',
      'Ngày họp chung là ngày 03, khi vướng thì họp trong tuần đầu của tháng. Họp ngày khác thì ghi rõ lý do.',
    ],
    [
      '2027-04-16',
      'Ngày họp chung là ngày 03, khi vướng thì họp trong tuần đầu của tháng. Họp ngày khác thì ghi rõ lý do. Thứ Sáu 16/4 (nghỉ Giỗ Tổ Hùng Vương), chuyển sang Thứ Hai 19/4.',
    ],
  ])('%s', (date, note) => expect(noteOnDay(calendar, date)).toBe(note));
});
