import { isoDay } from '#base/dates.ts';
import { capital } from '#vietnamese/first-letter.ts';
import { linesOf } from './fill.ts';
import { SHORT_DOTS } from './dots.ts';

/** `Phường Một, ngày 03 tháng 12 năm 2026`: days below 10 and the months 1 and 2 begin with a zero. */
export function placeAndDate(place: string | undefined, date: string | undefined): string {
  const where = linesOf(place ?? '').join(' ') || SHORT_DOTS;
  const begun = capital(where);
  if (!date || !isoDay.test(date)) return `${begun}, ngày …… tháng …… năm ………`;
  const [year, month, day] = date.split('-');
  const monthWritten = Number(month) > 2 ? Number(month) : month;
  return `${begun}, ngày ${day} tháng ${monthWritten} năm ${year}`;
}

/** `Số 05-NQ/CB`, without a colon; the sign is added to a bare number. */
export function paperNumber(sign: string, number: string | undefined): string {
  const given = linesOf(number ?? '')
    .join(' ')
    .replace(/^số:?\s*/i, '');
  if (given === '') return `Số ……-${sign}/CB`;
  if (!/^\d+$/.test(given)) return `Số ${given}`;
  return `Số ${given.padStart(2, '0')}-${sign}/CB`;
}
