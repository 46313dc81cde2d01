import type { CalendarData } from './calendar-data.ts';
import { addDays } from './days.ts';

/** A day off by its name. */
export interface Holiday {
  date: string;
  name: string;
}

const range = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, i) => addDays(from, i));

/** Each list is one way in which a holiday can fall; one list alone is certain. */
type Choices = Holiday[][];

/** Holidays whose days are announced year by year: every way in which they can fall, or the one that was announced. */
function announcedYearly(calendar: CalendarData, year: string): Choices[] {
  const { fixed, newYear, expected } = calendar.holidays;
  const { newYear: told, secondDay, off = [] } = calendar.announced[year] ?? {};
  const first = calendar.lunar[year]?.[0];
  const named = (name: string, dates: string[]) => dates.map((date) => ({ date, name }));
  const newYears = told
    ? [range(told.from, 1 + (Date.parse(told.to) - Date.parse(told.from)) / 86_400_000)]
    : first
      ? newYear.before.map((before) => range(addDays(first, -before), newYear.days))
      : [];
  return [
    newYears.map((dates) => named(newYear.name, dates)),
    ...fixed
      .filter(({ beside }) => beside)
      .map(({ day, name }) => {
        const main = `${year}-${day}`;
        const either = [addDays(main, -1), addDays(main, 1)];
        const second = either.filter((date) => date === secondDay);
        return (second.length > 0 ? second : either).map((date) => named(name, [date]));
      }),
    ...expected
      .map(({ day, name }) => ({ date: `${year}-${day}`, name }))
      .filter(({ date }) => !off.some((known) => known.date === date))
      .map((holiday) => [[], [holiday]]),
  ].filter((choices) => choices.length > 0);
}

/** Every list of holidays that a year can have; days in lieu are not among them. */
export function possibleHolidays(calendar: CalendarData, year: string): Holiday[][] {
  const { fixed, lunar } = calendar.holidays;
  const { off = [] } = calendar.announced[year] ?? {};
  const certain: Holiday[] = [
    ...fixed.map(({ day, name }) => ({ date: `${year}-${day}`, name })),
    ...lunar.flatMap(({ name }, i) => {
      const date = calendar.lunar[year]?.[i + 1];
      return date ? [{ date, name }] : [];
    }),
    ...off,
  ];
  return announcedYearly(calendar, year)
    .reduce<Holiday[][]>(
      (lists, choices) => lists.flatMap((list) => choices.map((chosen) => [...list, ...chosen])),
      [certain],
    )
    .map((list) => list.sort((a, b) => a.date.localeCompare(b.date)));
}
