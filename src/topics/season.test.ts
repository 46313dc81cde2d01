import { expect, test } from 'vitest';
import type { Topic } from './schema.ts';
import { season, seasonWords } from './season.ts';

const topic = (theme: Topic['theme'], period?: string) => ({ data: { theme, period } as Topic });

test('months, quarters and years are told apart', () => {
  const { rows, undated } = season([
    topic('chuyen-doi-so', '2026-03'),
    topic('chuyen-doi-so', '2025-Q4'),
    topic('chuyen-doi-so', '2024'),
    topic('lich-su-ve-nguon'),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.months[2]).toBe(1);
  expect(rows[0]?.quarters).toEqual([0, 0, 0, 1]);
  expect(undated).toBe(2);
});

test('a row says its months and quarters, and how many where there are several', () => {
  const { rows } = season([
    topic('chuyen-doi-so', '2026-03'),
    topic('chuyen-doi-so', '2025-03'),
    topic('chuyen-doi-so', '2025-11'),
    topic('chuyen-doi-so', '2025-Q4'),
  ]);
  expect(rows.map(seasonWords)).toEqual(['tháng 3 (2 buổi), 11; chỉ biết quý 4']);
});
