import { today, weekdayName } from '../../kit/rules/days.ts';
import { proposeDay } from '../../kit/rules/meeting-day.ts';
import { formatDay } from '../../vietnamese/dates.ts';

/** Writes the next meeting day, worked out on this device from its own date. */
export function showNextMeeting(place: HTMLElement): void {
  const { date, reason } = proposeDay(today(), Number(place.dataset.meetingDay));
  const name = weekdayName(date);
  const line = document.createElement('strong');
  line.textContent = `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}, ${formatDay(date)}`;
  place.before(line);
  const usual = Number(date.slice(8)) === Number(place.dataset.meetingDay);
  if (!usual) place.append(` (${reason}.)`);
}
