import { alarm, calendarText, compact, dayEvent } from '#calendar/ics.ts';
import { type Month, numberOf } from './schema.ts';

interface YearlyDay {
  uid: string;
  /** The first day on which it falls. */
  date: string;
  title: string;
  words?: string;
}

// Eight in the morning of the day itself.
const yearly = ({ uid, ...day }: YearlyDay, stamp: string): string[] =>
  dayEvent(
    { ...day, uid: `${uid}@viec-cua-thang`, isYearly: true, reminders: alarm('PT8H', day.title) },
    stamp,
  );

/** First year in which a day of the year comes back: 29 February waits for a leap year. */
const firstDate = (year: number, day: string): string =>
  day === '02-29' ? `${Math.ceil(year / 4) * 4}-${day}` : `${year}-${day}`;

function daysOf(month: Month, url: string): YearlyDay[] {
  const year = Number(month.reviewed.slice(0, 4));
  const two = month.id.slice(3);
  const tasks = month.agenda.map(({ text: words }) => `- ${words}`).join('\n');
  return [
    {
      uid: month.id,
      date: `${year}-${two}-01`,
      title: `${month.title}: đưa vào chương trình họp`,
      words: `${tasks}\n${url}`,
    },
    ...month.deadlines.flatMap(({ day, text: words }, i) =>
      day
        ? [
            {
              uid: `${month.id}-han-${i + 1}`,
              date: firstDate(year, day),
              title: words,
              words: url,
            },
          ]
        : [],
    ),
    ...month.anniversaries
      // A day of the lunar year falls on another day each year.
      .filter(({ lunar }) => !lunar)
      .map(({ day, name }, i) => ({
        uid: `${month.id}-ngay-${i + 1}`,
        date: firstDate(year, day),
        title: name,
      })),
  ];
}

/** Months as a calendar file whose days come back each year; the same months always give the same file. */
export function monthCalendar(months: readonly Month[], urlOf: (month: Month) => string): string {
  const events = months
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .flatMap((month) =>
      daysOf(month, urlOf(month)).flatMap((day) =>
        yearly(day, `${compact(month.reviewed)}T000000Z`),
      ),
    );
  return calendarText('Viec cua thang', events);
}
