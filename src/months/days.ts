import { formatDayOfMonth } from '#base/dates.ts';

/** A day of the year as papers write it, `02-03` → `03/02`; of the lunar year it says so. */
export const dayWords = (day: string, lunar = false): string =>
  `${formatDayOfMonth(`2000-${day}`)}${lunar ? ' âm lịch' : ''}`;
