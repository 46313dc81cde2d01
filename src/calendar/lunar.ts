import { getSolarDate } from '@dqcai/vn-lunar';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day of the Vietnamese lunar calendar (UTC+7) in the solar one: month and day of its first, not leap, month. `lunarDay(2027, 1, 1)` is `2027-02-06`. */
export function lunarDay(year: number, month: number, day: number): string {
  const found = getSolarDate(day, month, year);
  return `${found.year}-${pad(found.month)}-${pad(found.day)}`;
}

/** First day of the lunar new year, then the other lunar holidays in the order given, for each year from the first to the last. */
export function lunarYears(
  days: readonly { day: string }[],
  first: number,
  last: number,
): Record<string, string[]> {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const wanted = ['01-01', ...days.map(({ day }) => day)];
  return Object.fromEntries(
    years.map((year) => [
      year,
      wanted.map((day) => lunarDay(year, Number(day.slice(0, 2)), Number(day.slice(3)))),
    ]),
  );
}
