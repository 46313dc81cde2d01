import { expect, test } from 'vitest';
import { exampleCalendar } from './example-calendar.ts';
import { yearPlan } from './year-plan.ts';

test('a year in words: twelve meeting days, days off that follow each other as one', () => {
  const { months, daysOff, isOpen } = yearPlan(exampleCalendar(), '2027');
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({
    name: 'Tháng\u00a01',
    from: 'Chủ nhật 03/01',
    day: 'Thứ Hai 04/01',
    notes: [],
  });
  expect(daysOff).toContainEqual({
    days: 'Thứ Sáu 05/02 – Thứ Ba 09/02',
    why: 'nghỉ Tết Nguyên đán',
  });
  expect(isOpen).toBe(true);
});

test('months that are past are left out, and an announced year is closed', () => {
  const told = exampleCalendar({
    2027: {
      newYear: { from: '2027-02-05', to: '2027-02-09' },
      secondDay: '2027-09-03',
      swaps: [],
      off: [],
    },
  });
  const { months, daysOff, isOpen } = yearPlan(told, '2027', '2027-09');
  expect(months.map(({ day }) => day)).toEqual([
    'Thứ Hai 06/9',
    'Thứ Hai 04/10',
    'Thứ Tư 03/11',
    'Thứ Sáu 03/12',
  ]);
  expect(daysOff.map(({ days }) => days)).toEqual(['Thứ Năm 02/9 – Thứ Sáu 03/9']);
  expect(isOpen).toBe(false);
});
