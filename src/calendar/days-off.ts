import type { CalendarData } from './calendar-data.ts';
import { addDays, weekday, weekdayName } from './days.ts';
import { type Holiday, possibleHolidays } from './holidays.ts';

/** What stands in the way of meeting on a day: it is free from work, or it may be. */
export interface DayOff {
  sure: boolean;
  /** `nghỉ Quốc khánh`, `Chủ nhật`. */
  why: string;
}

const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;

/** `Ngày 30/4` in the middle of a sentence; names of feasts keep their capital. */
const inSentence = (name: string): string => name.replace(/^Ngày (?=\d)/, 'ngày ');

/** Holidays and the days in lieu of those that fall on a weekly day off: each on the next working day. */
function withDaysInLieu(holidays: readonly Holiday[]): Map<string, string> {
  const off = new Map(holidays.map(({ date, name }) => [date, `nghỉ ${inSentence(name)}`]));
  for (const [date, name] of [...new Map(holidays.map((h) => [h.date, h.name]))]) {
    if (!isWeekend(date)) continue;
    let lieu = addDays(date, 1);
    while (isWeekend(lieu) || off.has(lieu)) lieu = addDays(lieu, 1);
    off.set(lieu, `nghỉ bù ${inSentence(name)}`);
  }
  return off;
}

/** Single working days between two days off, which are often given off in exchange for a Saturday. */
function bridges(off: ReadonlyMap<string, string>): [string, string][] {
  const found: [string, string][] = [];
  const isFree = (date: string) => isWeekend(date) || off.has(date);
  for (const date of off.keys())
    for (const [day, beyond] of [
      [addDays(date, -1), addDays(date, -2)],
      [addDays(date, 1), addDays(date, 2)],
    ] as const)
      if (!isFree(day) && isFree(beyond)) found.push([day, 'được nghỉ hoán đổi']);
  return found;
}

interface YearOff {
  sure: Map<string, string>;
  maybe: Map<string, string>;
  worked: Set<string>;
}

const known = new WeakMap<CalendarData, Map<string, YearOff>>();

function yearOff(calendar: CalendarData, year: string): YearOff {
  const years = known.get(calendar) ?? new Map<string, YearOff>();
  known.set(calendar, years);
  const before = years.get(year);
  if (before) return before;
  const ways = possibleHolidays(calendar, year).map(withDaysInLieu);
  const { swaps } = calendar.announced[year] ?? {};
  const [first = new Map<string, string>(), ...others] = ways;
  const sure = new Map([...first].filter(([date]) => others.every((way) => way.has(date))));
  const maybe = new Map(ways.flatMap((way) => [...(swaps ? [] : bridges(way)), ...way]));
  for (const { off } of swaps ?? []) sure.set(off, 'nghỉ hoán đổi');
  for (const date of sure.keys()) maybe.delete(date);
  const found = { sure, maybe, worked: new Set(swaps?.map(({ worked }) => worked)) };
  years.set(year, found);
  return found;
}

/** Without the lunar year nobody can say on which of these days a lunar holiday falls. */
const unknownLunar = (calendar: CalendarData, date: string): string | undefined => {
  if (calendar.lunar[date.slice(0, 4)]) return undefined;
  const day = date.slice(5);
  if (day >= '01-18' && day <= '02-28') return `nghỉ ${calendar.holidays.newYear.name}`;
  if (day >= '03-28' && day <= '05-02')
    return calendar.holidays.lunar[0] && `nghỉ ${calendar.holidays.lunar[0].name}`;
  return undefined;
};

/** Whether a day is free from work or may be, and why; undefined on a working day. */
export function dayOff(calendar: CalendarData, date: string): DayOff | undefined {
  const { sure, maybe, worked } = yearOff(calendar, date.slice(0, 4));
  if (worked.has(date)) return undefined;
  const holiday = sure.get(date);
  if (holiday) return { sure: true, why: holiday };
  if (isWeekend(date)) return { sure: true, why: weekdayName(date) };
  // The last day of a year can only be joined to New Year's Day, which the next year knows of.
  const joined = date.endsWith('-12-31')
    ? yearOff(calendar, addDays(date, 1).slice(0, 4)).maybe.get(date)
    : undefined;
  const perhaps = maybe.get(date) ?? joined ?? unknownLunar(calendar, date);
  return perhaps ? { sure: false, why: perhaps } : undefined;
}

/** Days of a year off by law or announcement, in order; weekly days off and days that only may be off are not among them. */
export const holidaysOf = (calendar: CalendarData, year: string): [date: string, why: string][] =>
  [...yearOff(calendar, year).sure].sort(([a], [b]) => a.localeCompare(b));
