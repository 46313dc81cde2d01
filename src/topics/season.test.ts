import { expect, test } from 'vitest';
import type { Topic } from './schema.ts';
import { season } from './season.ts';

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
