import { isoDay, isRealDay } from '#base/dates.ts';

const dayMs = 86_400_000;
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

// Calendar days are counted in UTC, so that no change of the device's zone or clock can shift one.
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** `2026-12-03` moved by whole days. */
export const addDays = (iso: string, days: number): string =>
  new Date(utc(iso).getTime() + days * dayMs).toISOString().slice(0, 10);

/** How many days the second day lies after the first. */
export const daysBetween = (from: string, to: string): number =>
  (utc(to).getTime() - utc(from).getTime()) / dayMs;

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (iso: string): number => utc(iso).getUTCDay();

/** `Thứ Năm`. */
export const weekdayName = (iso: string): string => weekdays[weekday(iso)] ?? '';

/** Today on this device's calendar, `2026-11-24`, or the day there at another moment. */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** Whether a text names a day that exists. */
export const isDay = (iso: string): boolean => isoDay.test(iso) && isRealDay(iso);

/** `2026-12-03` → `tháng 12/2026`. */
export const monthInWords = (iso: string): string =>
  `tháng ${Number(iso.slice(5, 7))}/${iso.slice(0, 4)}`;

/** `2026-12` → `2027-01`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
