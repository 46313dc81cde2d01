import type { CalendarData } from '#calendar/calendar-data.ts';
import { dayOff } from '#calendar/days-off.ts';
import { addDays, weekdayName } from '#calendar/days.ts';
import { formatDayOfMonth } from '#base/dates.ts';
import type { Deadline } from '../rules/deadlines.ts';

/** What to do about something due on a day off: it is done on the last working day before. The meeting itself has its own note. */
export function beforeDayOff(calendar: CalendarData, { id, date }: Deadline): string | undefined {
  if (id === 'meeting' || !dayOff(calendar, date)?.sure) return undefined;
  let earlier = date;
  do earlier = addDays(earlier, -1);
  while (dayOff(calendar, earlier));
  return `Là ngày nghỉ: nên làm xong trong ${weekdayName(earlier)} ${formatDayOfMonth(earlier)}.`;
}
