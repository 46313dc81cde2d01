import type { Period, Understanding } from '../understand/reading.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** What a topic of the time that was asked for gains; more where topics are asked for. */
const IN_TIME = 0.3;
const ASKED = 4;
/** What it is worth where it has nothing else in common with the query; what it has in common comes on top. */
const ONLY_TIME = 1;

/** Months of a year that a period of the archive covers: `2026`, `2026-Q1`, `2026-03`. */
function monthsOf(period: string): { year: number; from: number; to: number } {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return { year, from: 1, to: 12 };
  if (!rest.startsWith('Q')) return { year, from: Number(rest), to: Number(rest) };
  const quarter = Number(rest.slice(1));
  return { year, from: quarter * 3 - 2, to: quarter * 3 };
}

/** Whether a topic filed under this time belongs to the period; a year alone says too little for a part of it. */
export function overlaps(filed: string, { from, to }: Period): boolean {
  const own = monthsOf(filed);
  const isYear = own.from === 1 && own.to === 12;
  const month = (end: string) => Number(end.slice(-2));
  if (from.startsWith('--')) return !isYear && own.from <= month(to) && own.to >= month(from);
  const at = (year: number, of: number) => year * 12 + of;
  const first = at(Number(from.slice(0, 4)), month(from));
  const last = at(Number(to.slice(0, 4)), month(to));
  if (isYear && last - first < 11) return false;
  return at(own.year, own.from) <= last && at(own.year, own.to) >= first;
}

/** True of a query that names a time and nothing else: what is filed then is wanted. */
export const asksOnlyTime = ({ period, words }: Understanding): boolean =>
  period !== undefined && words.every(({ role }) => role === 'period');

/** Topics of another time than the query names are left out, those of that time come first. */
export function inPeriod(
  ranked: readonly Ranked[],
  meaning: Understanding,
  site: SiteData,
): Ranked[] {
  const { period } = meaning;
  if (!period) return [...ranked];
  const wantsTopics = meaning.asks === 'topic' || asksOnlyTime(meaning);
  const { pages, units } = site.table;
  const isInTime = (page: number): boolean => {
    const { thang, quy, nam } = pages[page]?.filters ?? {};
    const [filed] = [...(thang ?? []), ...(quy ?? []), ...(nam ?? [])];
    return filed !== undefined && overlaps(filed, period);
  };
  const inTime = wantsTopics ? ONLY_TIME + ASKED : IN_TIME;
  /** A topic filed by month fits a month better than one filed by quarter. */
  const exactness = (page: number): number => (pages[page]?.filters['thang']?.length ? 0.3 : 0);
  const kept = ranked.flatMap((entry) =>
    entry.kind !== 'topic'
      ? [entry]
      : isInTime(entry.page)
        ? [{ ...entry, score: entry.score + inTime + exactness(entry.page) }]
        : [],
  );
  const known = new Set(kept.map(({ page }) => page));
  const others = pages.flatMap(({ first }, page): Ranked[] => {
    if (!wantsTopics || known.has(page) || units[first]?.kind !== 'topic') return [];
    const parts = { text: 0, name: 0, covered: 0 };
    return isInTime(page)
      ? [
          {
            unit: first,
            page,
            kind: 'topic',
            score: inTime + exactness(page),
            parts,
            sections: [],
          },
        ]
      : [];
  });
  return [...kept, ...others].sort((a, b) => b.score - a.score);
}
