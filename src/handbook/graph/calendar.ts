import type { CalendarData } from '#calendar/calendar-data.ts';
import { lunarYears } from '#calendar/lunar.ts';
import { yearOfId } from '#calendar/schema.ts';
import type { RuleKey } from '#rules/keys.ts';
import type { RuleValue } from '#rules/schema.ts';
import type { Handbook } from './graph.ts';

/** How many years after that of the build pages can tell the days of the lunar year. */
const yearsAhead = 20;

function valueOf(graph: Handbook, key: RuleKey): RuleValue {
  const found = graph.library.rules.find(({ data }) => data.key === key);
  if (!found) throw new Error(`[lịch] không có quy tắc nào mang khóa ${key}`);
  return found.data.value;
}

function dayOfMonth(graph: Handbook, key: RuleKey): number {
  const value = valueOf(graph, key);
  if ('number' in value) return value.number;
  throw new Error(`[lịch] quy tắc ${key} cần một ngày trong tháng`);
}

/** All that days off and meeting days follow from: three rules, the lunar years from `first` on, and what was announced. */
export function calendarOf(graph: Handbook, first = new Date().getFullYear()): CalendarData {
  const holidays = valueOf(graph, 'public-holidays');
  if (holidays.unit !== 'holidays')
    throw new Error('[lịch] quy tắc public-holidays cần các ngày lễ');
  return {
    meetingDay: dayOfMonth(graph, 'meeting-day'),
    firstWeek: dayOfMonth(graph, 'first-week'),
    holidays,
    lunar: lunarYears(holidays.lunar, first, first + yearsAhead),
    announced: Object.fromEntries(
      graph.library.holidays.map(({ data: { id, newYear, secondDay, swaps, off } }) => [
        yearOfId(id),
        {
          ...(newYear ? { newYear } : {}),
          ...(secondDay ? { secondDay } : {}),
          ...(swaps ? { swaps } : {}),
          off,
        },
      ]),
    ),
  };
}
