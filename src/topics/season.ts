import { monthOf, quarterOf } from '#base/dates.ts';
import type { Topic } from './schema.ts';
import { themes } from './taxonomy.ts';

/** One theme across the year. */
export interface SeasonRow {
  theme: string;
  label: string;
  /** How many topics fall in each of the twelve months. */
  months: number[];
  /** How many are known by quarter only, four numbers; drawn across the quarter. */
  quarters: number[];
}

/** Which themes fall in which months. Topics known by year alone say nothing about seasons and are counted apart. */
export function season(topics: { data: Topic }[]): { rows: SeasonRow[]; undated: number } {
  const rows = new Map<string, SeasonRow>();
  let undated = 0;
  for (const { data } of topics) {
    const month = data.period && monthOf(data.period);
    const quarter = data.period && quarterOf(data.period);
    if (!month && !quarter) {
      undated++;
      continue;
    }
    const row = rows.get(data.theme) ?? {
      theme: data.theme,
      label: themes[data.theme],
      months: Array<number>(12).fill(0),
      quarters: Array<number>(4).fill(0),
    };
    rows.set(data.theme, row);
    if (month) row.months[month - 1] = (row.months[month - 1] ?? 0) + 1;
    else if (quarter) {
      const index = Number(quarter.slice(6)) - 1;
      row.quarters[index] = (row.quarters[index] ?? 0) + 1;
    }
  }
  return { rows: [...rows.values()].sort((a, b) => a.label.localeCompare(b.label, 'vi')), undated };
}

const times = (name: string, counts: readonly number[]): string[] => {
  const found = counts.flatMap((n, i) => (n > 0 ? [n > 1 ? `${i + 1} (${n} buổi)` : i + 1] : []));
  return found.length > 0 ? [`${name} ${found.join(', ')}`] : [];
};

/** When a theme was taken, in words: the months that are known, then what is known by quarter only. */
export const seasonWords = ({ months, quarters }: SeasonRow): string =>
  [...times('tháng', months), ...times('chỉ biết quý', quarters)].join('; ');
