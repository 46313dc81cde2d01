import { describe, expect, test } from 'vitest';
import { addMonths, formatDay, formatPeriod, monthOf, quarterOf, yearOf } from './dates.ts';

test.each([
  ['2026-11-24', '24/11/2026'],
  ['2026-07-26', '26/7/2026'],
  ['2018-07-06', '06/7/2018'],
  ['2026-02-03', '03/02/2026'],
  ['2026-10-01', '01/10/2026'],
])('%s is written %s, as on papers of the Party', (iso, written) => {
  expect(formatDay(iso)).toBe(written);
});

describe('a period', () => {
  test.each([
    ['2026', '2026', undefined, undefined, 'năm 2026'],
    ['2026-Q1', '2026', '2026-Q1', undefined, 'quý I/2026'],
    ['2022-09', '2022', '2022-Q3', 9, 'tháng 9/2022'],
    ['2024-12', '2024', '2024-Q4', 12, 'tháng 12/2024'],
  ])('%s gives year, quarter, month and words', (period, year, quarter, month, words) => {
    expect(yearOf(period)).toBe(year);
    expect(quarterOf(period)).toBe(quarter);
    expect(monthOf(period)).toBe(month);
    expect(formatPeriod(period)).toBe(words);
  });
});

test.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %d months: %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
