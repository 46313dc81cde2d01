import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lunarDay, lunarYears } from './lunar.ts';

const rows = readFileSync('tests/fixtures/calendar/lunar-days.tsv', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);

test('the table of an independent computation holds 2007 and 2025 to 2044', () => {
  expect(rows.map(([year]) => Number(year))).toEqual([
    2007,
    ...Array.from({ length: 20 }, (_, i) => 2025 + i),
  ]);
});

test.each(rows)('Tết %s is %s, Giỗ Tổ %s', (year, tet, hungKings) => {
  expect(lunarDay(Number(year), 1, 1)).toBe(tet);
  expect(lunarDay(Number(year), 3, 10)).toBe(hungKings);
});

// Where Hà Nội and Beijing differ, a library for China would be a day or a month wrong.
test.each([
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2030, '2030-02-02'],
])('Tết %d by the time of Việt Nam', (year, tet) => expect(lunarDay(year, 1, 1)).toBe(tet));

test('the years of a rule, whatever the clock of the machine says', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
      process.env.TZ = zone;
      expect(lunarYears([{ day: '03-10' }], 2027, 2028)).toEqual({
        2027: ['2027-02-06', '2027-04-16'],
        2028: ['2028-01-26', '2028-04-04'],
      });
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
