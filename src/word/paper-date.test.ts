import { expect, test } from 'vitest';
import { paperNumber, placeAndDate } from './paper-date.ts';

test.each([
  ['2026-12-03', 'Phường Một, ngày 03 tháng 12 năm 2026'],
  ['2027-02-28', 'Phường Một, ngày 28 tháng 02 năm 2027'],
  ['2027-01-09', 'Phường Một, ngày 09 tháng 01 năm 2027'],
  ['2027-03-10', 'Phường Một, ngày 10 tháng 3 năm 2027'],
  ['03/12/2026', 'Phường Một, ngày …… tháng …… năm ………'],
  [undefined, 'Phường Một, ngày …… tháng …… năm ………'],
])('days below 10 and the months 1 and 2 begin with a zero: %s', (date, expected) => {
  expect(placeAndDate('Phường Một', date)).toBe(expected);
});

test('a place that was typed in small letters begins the line with a capital one', () => {
  expect(placeAndDate('xã Mẫu', '2026-12-03')).toBe('Xã Mẫu, ngày 03 tháng 12 năm 2026');
  expect(placeAndDate('xã Mẫu', undefined)).toMatch(/^Xã Mẫu, ngày/);
});

test('a place that is not known is dotted', () => {
  expect(placeAndDate('  ', '2026-12-03')).toBe('………, ngày 03 tháng 12 năm 2026');
});

test.each([
  ['5', 'Số 05-NQ/CB'],
  ['12', 'Số 12-NQ/CB'],
  ['05-NQ/CB', 'Số 05-NQ/CB'],
  ['Số: 05-NQ/CB', 'Số 05-NQ/CB'],
  ['', 'Số ……-NQ/CB'],
  [undefined, 'Số ……-NQ/CB'],
])('the number has two digits and no colon: %s', (number, expected) => {
  expect(paperNumber('NQ', number)).toBe(expected);
});
