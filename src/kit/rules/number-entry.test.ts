import { expect, test } from 'vitest';
import { numberText, readNumber } from './number-entry.ts';

const whole = { max: 400 };
const points = { max: 5, isDecimal: true };

test.each<[string, typeof whole | typeof points, object]>([
  ['23', whole, { value: 23 }],
  [' 7 ', whole, { value: 7 }],
  ['', whole, { isEmpty: true }],
  ['3,5', whole, { problem: 'Chỉ ghi số nguyên, như 12.' }],
  ['1e2', whole, { problem: 'Chỉ ghi số, như 12.' }],
  ['-4', whole, { problem: 'Chỉ ghi số, như 12.' }],
  ['12 đ/c', whole, { problem: 'Chỉ ghi số, như 12.' }],
  ['401', whole, { problem: 'Nhiều nhất là 400.' }],
  ['3,5', points, { value: 3.5 }],
  ['4.25', points, { value: 4.25 }],
  ['4,', points, { problem: 'Chỉ ghi số, như 4 hoặc 4,5.' }],
  ['5,5', points, { problem: 'Nhiều nhất là 5.' }],
])('“%s” is read as it stands', (text, bounds, entry) =>
  expect(readNumber(text, bounds)).toEqual(entry),
);

test('a number goes back into its field as it is written here', () =>
  expect([3.5, 0, null].map(numberText)).toEqual(['3,5', '0', '']));
