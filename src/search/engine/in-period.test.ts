import { expect, test } from 'vitest';
import type { Understanding } from '../understand/reading.ts';
import { inPeriod } from './in-period.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

const topic = (page: number, score: number): Ranked => ({
  unit: page,
  page,
  kind: 'topic',
  score,
  parts: { text: score, name: 0, covered: score },
  sections: [],
});
/** Three topics, filed in these months. */
const site = (...months: string[]) =>
  ({
    table: {
      pages: months.map((month, first) => ({ first, filters: { thang: [month] } })),
      units: months.map(() => ({ kind: 'topic' })),
    },
  }) as unknown as SiteData;

test('of topics of a time, those that hold more of the query come first, then those that hold nothing of it', () => {
  const period = { from: '2023-08', to: '2023-08', label: 'tháng 8 năm 2023' };
  const meaning = { asks: 'topic', period } as unknown as Understanding;
  const ranked = [topic(0, 0.9), topic(2, 0.4)];
  const found = inPeriod(ranked, meaning, site('2022-05', '2023-08', '2023-08'));
  expect(found.map(({ page }) => page)).toEqual([2, 1]);
});

test('a time alone asks for what is filed then', () => {
  const period = { from: '--04', to: '--06', label: 'quý II' };
  const words = [{ role: 'period' }];
  const meaning = { asks: 'none', period, words } as unknown as Understanding;
  const found = inPeriod([], meaning, site('2022-05', '2023-08', '2024-06'));
  expect(found.map(({ page }) => page)).toEqual([0, 2]);
});
