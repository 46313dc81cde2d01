import type { HolidaysValue } from '#rules/schema.ts';
import type { HolidayYear } from './schema.ts';

/** What was announced for a year, as the rules read it. */
export type Announced = Pick<HolidayYear, 'newYear' | 'secondDay' | 'swaps' | 'off'>;

/** All that days off and meeting days are worked out from; made at build time, small enough to go with a page. */
export interface CalendarData {
  /** Day of the month on which cells meet. */
  meetingDay: number;
  /** Last day of the month's first week. */
  firstWeek: number;
  holidays: HolidaysValue;
  /** By year: first of the lunar new year, then the lunar holidays in the order of the rule. */
  lunar: Record<string, string[]>;
  /** By year; a year without announcement is not there. */
  announced: Record<string, Announced>;
}
