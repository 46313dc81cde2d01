import type { CalendarData } from './calendar-data.ts';
import { holidaysOf } from './days-off.ts';
import { addDays } from './days.ts';
import { dayWithName, proposeForMonth } from './meeting-day.ts';

/** The meeting days and days off of one year, in words. */
export interface YearPlan {
  year: string;
  /** `from` is the usual day where that is a day off. */
  months: { name: string; from?: string; day: string; notes: string[] }[];
  /** `Thứ Sáu 05/02 – Thứ Tư 10/02`: days off that follow each other, with what they are for. */
  daysOff: { days: string; why: string }[];
  /** True where something is still to be announced. */
  isOpen: boolean;
}

function runs(days: readonly [string, string][]): YearPlan['daysOff'] {
  const found: { from: string; to: string; why: string }[] = [];
  for (const [date, why] of days) {
    const last = found.at(-1);
    if (last && last.why === why && addDays(last.to, 1) === date) last.to = date;
    else found.push({ from: date, to: date, why });
  }
  return found.map(({ from, to, why }) => ({
    days: from === to ? dayWithName(from) : `${dayWithName(from)} – ${dayWithName(to)}`,
    why,
  }));
}

/** One year as a page shows it, without the months before `since` (`2026-11`). */
export function yearPlan(calendar: CalendarData, year: string, since = ''): YearPlan {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  const { newYear, secondDay, swaps } = calendar.announced[year] ?? {};
  return {
    year,
    months: months
      .filter((month) => month >= since)
      .map((month) => {
        const { date, from, note, caution } = proposeForMonth(calendar, month);
        const notes = [note, caution].filter((text) => text !== undefined);
        const name = `Tháng\u00a0${Number(month.slice(5))}`;
        return { name, ...(from ? { from } : {}), day: dayWithName(date), notes };
      }),
    daysOff: runs(holidaysOf(calendar, year).filter(([date]) => date >= since)),
    isOpen: !newYear || !secondDay || !swaps,
  };
}
