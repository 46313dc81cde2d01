import type { CalendarData } from '#calendar/calendar-data.ts';
import { isDay, today, weekdayName } from '#calendar/days.ts';
import { dayWithName, moveInWords, noteOnDay, proposeDay } from '#calendar/meeting-day.ts';
import { formatDay } from '#base/dates.ts';

/** What stands below the day of the meeting: the day in words, since the field shows it in the order of the device's language, and what to do about it. */
export function aboutDay(calendar: CalendarData, date: string, isFree: boolean): string {
  if (!isDay(date)) return 'Chọn ngày họp.';
  const inWords = `${weekdayName(date)}, ${formatDay(date)}.`;
  // A meeting on a topic alone is held when the cell likes.
  if (isFree) return inWords;
  const proposed = proposeDay(calendar, today());
  const notes =
    date === proposed.date
      ? [moveInWords(proposed), proposed.caution]
      : [noteOnDay(calendar, date)];
  const note = notes.filter(Boolean).join(' ');
  // A move names the day itself.
  if (note.includes(dayWithName(date))) return note;
  return [inWords, note].filter(Boolean).join(' ');
}
