import type { Period, Understanding } from '../understand/reading.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** What a topic of the time that was asked for gains. */
const IN_TIME = 1.5;

/** Months of a year that a period of the archive covers: `2026`, `2026-Q1`, `2026-03`. */
function monthsOf(period: string): { year: number; from: number; to: number } {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return { year, from: 1, to: 12 };
  if (!rest.startsWith('Q')) return { year, from: Number(rest), to: Number(rest) };
  const quarter = Number(rest.slice(1));
  return { year, from: quarter * 3 - 2, to: quarter * 3 };
}

/** Whether a topic filed under this time belongs to the period; a year alone says too little for a month of it. */
export function overlaps(filed: string, { from, to }: Period): boolean {
  const own = monthsOf(filed);
  const month = (end: string) => Number(end.slice(-2));
  if (from.startsWith('--')) {
    const isWholeYear = own.from === 1 && own.to === 12;
    return !isWholeYear && own.from <= month(to) && own.to >= month(from);
  }
  const at = (year: number, of: number) => year * 12 + of;
  const asked = { from: at(Number(from.slice(0, 4)), month(from)), to: at(Number(to.slice(0, 4)), month(to)) };
  const isShort = asked.to - asked.from < 11;
  if (isShort && own.to - own.from === 11) return false;
  return at(own.year, own.from) <= asked.to && at(own.year, own.to) >= asked.from;
}

/** Topics of another time than the query names are left out, those of that time come first. */
export function inPeriod(
  ranked: readonly Ranked[],
  { period }: Understanding,
  site: SiteData,
): Ranked[] {
  if (!period) return [...ranked];
  return ranked
    .flatMap((entry) => {
      if (entry.kind !== 'topic') return [entry];
      const { thang, quy, nam } = site.table.pages[entry.page]?.filters ?? {};
      const [filed] = thang ?? quy ?? nam ?? [];
      return filed && overlaps(filed, period) ? [{ ...entry, score: entry.score * IN_TIME }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
