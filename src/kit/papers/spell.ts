import type { TemplateField } from '#templates/schema.ts';
import { isDay } from '#calendar/days.ts';
import { timeInWords } from '../rules/clock-time.ts';
import { formatDay } from '#base/dates.ts';

/** What stands in a blank on the screen's paper: days and times as papers write them. */
export function spell(field: TemplateField | undefined, value: string): string {
  if (field?.type === 'date' && isDay(value)) return formatDay(value);
  if (field?.type === 'time') return timeInWords(value) || value;
  return value;
}
