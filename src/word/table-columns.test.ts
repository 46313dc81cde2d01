import { expect, test } from 'vitest';
import { textWidth } from './layout.ts';
import { columnsFor } from './table-columns.ts';

const columns = (...widths: number[]) => widths.map((width) => ({ title: 'Cột', width }));
const sum = (widths: number[]): number => widths.reduce((total, width) => total + width, 0);

test('a table is as wide as the text and set in its size', () => {
  const { size, widths } = columnsFor(columns(8, 46, 26, 20), [
    [['1'], ['Việc'], [], ['03/12/2026']],
  ]);
  expect(size).toBe(14);
  expect(sum(widths)).toBe(textWidth);
});

test('a date that would be torn makes the type smaller', () => {
  const { size, widths } = columnsFor(columns(86, 14), [[[], ['03/12/2026']]]);
  expect(size).toBe(13);
  expect(widths[1]).toBe(textWidth - Math.floor(textWidth * 0.86));
});

test('where even the smallest type is too wide the other columns give room', () => {
  const { size, widths } = columnsFor(columns(90, 10), [[[], ['03/12/2026']]]);
  expect(size).toBe(12);
  expect(widths[1]).toBeGreaterThan(textWidth * 0.11);
  expect(sum(widths)).toBe(textWidth);
});

test('an address does not shrink the table', () => {
  const { size } = columnsFor(columns(80, 20), [[[], ['chi-bo-truong-tieu-hoc@example.org']]]);
  expect(size).toBe(14);
});
