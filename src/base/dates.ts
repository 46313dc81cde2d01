/** `2026-11-24`. */
export const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a day that the calendar has: 30 February is none. */
export function isRealDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The same day some months later; the last day of the month where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)));
  return date.toISOString().slice(0, 10);
}

/** `2026`, `2026-Q1` or `2026-03`. */
export const periodText = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** `2026-11-24` → `24/11/2026`, `2026-07-26` → `26/7/2026`: as on Party papers, a nought stands only before days under 10 and the months 1 and 2. */
export function formatDay(iso: string): string {
  return `${formatDayOfMonth(iso)}/${iso.slice(0, 4)}`;
}

/** `2027-01-03` → `03/01`, `2027-05-04` → `04/5`. */
export function formatDayOfMonth(iso: string): string {
  const month = iso.slice(5, 7);
  return `${iso.slice(8)}/${month > '02' ? Number(month) : month}`;
}

/** The year of a period: `2026-Q1` → `2026`. */
export const yearOf = (period: string): string => period.slice(0, 4);

/** The quarter of a period where it has one: `2026-03` and `2026-Q1` → `2026-Q1`, `2026` → undefined. */
export function quarterOf(period: string): string | undefined {
  const rest = period.slice(5);
  if (rest.startsWith('Q')) return period;
  if (rest === '') return undefined;
  return `${yearOf(period)}-Q${Math.ceil(Number(rest) / 3)}`;
}

/** What a period is sorted by: none before all others, a year before its quarters, a month within its own quarter. */
export function sortKeyOf(period: string | undefined): string {
  if (!period) return '0000';
  const quarter = quarterOf(period);
  return quarter ? `${quarter} ${period}` : `${period}-Q0`;
}

/** The month 1–12 of a period where it is known. */
export function monthOf(period: string): number | undefined {
  const rest = period.slice(5);
  return /^\d{2}$/.test(rest) ? Number(rest) : undefined;
}

const romanQuarter = ['I', 'II', 'III', 'IV'];

/** A period in words: `năm 2026`, `quý I/2026`, `tháng 3/2026`. */
export function formatPeriod(period: string): string {
  const month = monthOf(period);
  if (month) return `tháng ${month}/${yearOf(period)}`;
  const quarter = quarterOf(period);
  if (quarter) return `quý ${romanQuarter[Number(quarter.slice(6)) - 1]}/${yearOf(period)}`;
  return `năm ${period}`;
}
