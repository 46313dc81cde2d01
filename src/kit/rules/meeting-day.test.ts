import { describe, expect, test } from 'vitest';
import { noteOnDay, proposeDay } from './meeting-day.ts';

// Basis: Chỉ thị 50-CT/TW as retold (secondary): the 3rd of each month; on a day off, within the month's first week.
describe('the proposed day', () => {
  test.each([
    ['2026-11-24', '2026-12-03', 'ngày 03 hằng tháng'],
    ['2026-12-03', '2026-12-03', 'ngày 03 hằng tháng'],
    ['2026-12-04', '2026-12-04', 'hôm nay còn trong tuần đầu'],
    ['2026-12-08', '2027-01-04', 'là Chủ nhật'],
    ['2026-09-25', '2026-10-05', 'là Thứ Bảy'],
    ['2027-12-20', '2028-01-04', 'nghỉ bù'],
    ['2026-12-31', '2027-01-04', 'Chủ nhật'],
  ])('on %s is %s', (today, date, reason) => {
    const proposed = proposeDay(today, 3);
    expect(proposed.date).toBe(date);
    expect(proposed.reason).toContain(reason);
  });

  test('a committee with another day gets that day', () => {
    expect(proposeDay('2026-11-24', 5).date).toBe('2026-12-07');
  });

  test('days announced year by year are only pointed at', () => {
    expect(proposeDay('2026-08-20', 3)).toMatchObject({
      date: '2026-09-03',
      caution: expect.stringContaining('Quốc khánh'),
    });
    expect(proposeDay('2027-01-20', 3)).toMatchObject({
      date: '2027-02-03',
      caution: expect.stringContaining('Tết'),
    });
  });
});

describe('a day that was chosen', () => {
  test.each([
    ['2026-12-03', undefined],
    ['2026-12-15', 'tuần đầu'],
    ['2026-12-05', 'Thứ Bảy'],
    ['2027-01-01', 'Tết Dương lịch'],
  ])('%s', (date, words) => {
    const note = noteOnDay(date, 3);
    if (words) expect(note).toContain(words);
    else expect(note).toBeUndefined();
  });
});
