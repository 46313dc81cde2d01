import { expect, test } from 'vitest';
import { monthEnd } from './month-end.ts';

test.each([
  ['2026-12-03', '2026-12-31'],
  ['2027-02-05', '2027-02-28'],
  ['2028-02-29', '2028-02-29'],
])('the month of %s ends on %s', (day, end) => expect(monthEnd(day)).toBe(end));
