import { expect, test } from 'vitest';
import { ruleValue } from './schema.ts';
import { valueWords } from './words.ts';

const words = (value: object) => valueWords(ruleValue.parse(value));

test.each([
  [{ unit: 'working-days', number: 3, bound: 'at-least' }, '03 ngày làm việc'],
  [{ unit: 'minutes', number: 5 }, '5 phút'],
  [{ unit: 'points', number: 90, bound: 'at-least' }, '90 điểm'],
  [{ unit: 'years', number: 50, bound: 'at-least' }, '50 năm'],
  [{ unit: 'dong', number: 5000 }, '5.000 đồng'],
  [{ unit: 'dong', number: 1250000 }, '1.250.000 đồng'],
  [{ unit: 'dong', number: 500 }, '500 đồng'],
  [{ unit: 'percent', number: 20, bound: 'at-most' }, '20%'],
  [{ unit: 'percent', number: 0.5 }, '0,5%'],
  [{ unit: 'day-of-month', number: 3 }, 'ngày 03 hằng tháng'],
  [{ unit: 'share', part: 1, of: 2, reach: 'over' }, 'hơn một nửa'],
])('%j reads %s', (value, text) => {
  expect(words(value)).toBe(text);
});

test('only a percentage may have a part after the comma', () => {
  expect(ruleValue.safeParse({ unit: 'days', number: 2.5 }).success).toBe(false);
  expect(ruleValue.safeParse({ unit: 'percent', number: 0 }).success).toBe(false);
});
