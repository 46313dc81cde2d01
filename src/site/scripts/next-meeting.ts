import type { CalendarData } from '#calendar/calendar-data.ts';
import { daysBetween, today, weekdayName } from '#calendar/days.ts';
import { proposeDay } from '#calendar/meeting-day.ts';
import { formatDay } from '#base/dates.ts';

/** Writes the next meeting day, worked out on this device from its own date, in place of the general rule. */
export function showNextMeeting(place: HTMLElement): void {
  const calendar = JSON.parse(place.dataset.calendar ?? '') as CalendarData;
  const { date, from, note, caution } = proposeDay(calendar, today());
  const day = document.createElement('strong');
  day.textContent = `${weekdayName(date)}, ${formatDay(date)}`;
  const line = document.createElement('p');
  const left = daysBetween(today(), date);
  line.append(
    ...(from ? [`${from}, chuyển sang `, day] : [day]),
    left > 0 ? `, còn ${left} ngày` : ', hôm nay',
  );
  place.before(line);
  const notes = [note, caution].filter(Boolean);
  if (notes.length > 0) place.textContent = notes.join(' ');
}
