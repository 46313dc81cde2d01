import type { Period } from './reading.ts';
import { romanOf, shortPeriod, smallNumber, SPOKEN } from './numbers.ts';
import { says, type Token } from './tokens.ts';

/** What the query says of time, and which tokens say it. */
export interface FoundPeriod {
  period: Period;
  start: number;
  end: number;
}

/** After these a number counts something: `mỗi quý 1 lần`. */
const COUNTED = ['lần', 'buổi', 'kỳ', 'ngày', 'giờ', 'phút', 'chuyên', 'người', 'đồng', 'bước'];
/** Before these a month or quarter is a length of time: `một tháng 2 buổi`. */
const EACH = ['mỗi', 'một', 'hằng', 'hàng', 'từng'];
/** The years of a term of office are its name. */
const TERMS = ['kỳ', 'khóa'];

/** The first stretch of time that the tokens name; dates that cannot be stay text. */
export function findPeriod(tokens: readonly Token[]): FoundPeriod | null {
  for (let start = 0; start < tokens.length; start += 1) {
    const found =
      halfYearAt(tokens, start) ??
      monthsAt(tokens, start) ??
      yearThenQuarter(tokens, start) ??
      numericAt(tokens, start) ??
      yearsAt(tokens, start);
    if (found) return { ...found, start };
  }
  return null;
}

type Found = Omit<FoundPeriod, 'start'> | null;

/** `quý 4/2025`, `tháng 9 năm 2022`, `q3 2022`, `tháng 12`. */
function monthsAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at];
  if (!token) return null;
  const short = shortPeriod(token.text);
  let next = at + 1;
  let [name, number]: [string, number] = short ?? ['', 0];
  if (!short) {
    name = says(token, 'quý') || token.text === 'q' ? 'quý' : says(token, 'tháng') ? 'tháng' : '';
    number = smallNumber(tokens[next]?.text ?? '') ?? spokenNumber(tokens[next]);
    next += 1;
    if (name === 'tháng' && saysAny(tokens[at + 1], ['mười']) && tokens[next]) {
      const more = ['một', 'hai'].findIndex((word) => saysAny(tokens[next], [word]));
      if (more >= 0) [number, next] = [11 + more, next + 1];
    }
  }
  if (name === '' || number < 1 || number > (name === 'quý' ? 4 : 12)) return null;
  const each = saysAny(tokens[at - 1], EACH) || /^\d/.test(tokens[at - 1]?.text ?? '');
  if (each && token.gap.trim() === '' && !yearAt(tokens, next)) return null;
  if (saysAny(tokens[next], COUNTED)) return null;
  const year = yearAt(tokens, next);
  const first = name === 'quý' ? number * 3 - 2 : number;
  const last = name === 'quý' ? number * 3 : number;
  const named = `${name} ${name === 'quý' ? romanOf(number) : number}`;
  return { period: periodOf(first, last, year?.year, named), end: year?.end ?? next };
}

/** `2026-q1`. */
function yearThenQuarter(tokens: readonly Token[], at: number): Found {
  const year = yearOf(tokens[at]);
  const short = shortPeriod(tokens[at + 1]?.text ?? '');
  if (!year || !short || short[0] !== 'quý') return null;
  const [, number] = short;
  const named = `quý ${romanOf(number)}`;
  return { period: periodOf(number * 3 - 2, number * 3, year, named), end: at + 2 };
}

/** `9/2022`; not the end of `23/7/2025`, which is a day. */
function numericAt(tokens: readonly Token[], at: number): Found {
  const [month, year] = [tokens[at], tokens[at + 1]];
  const number = /^\d{1,2}$/.test(month?.text ?? '') ? Number(month?.text) : 0;
  const value = yearOf(year);
  if (number < 1 || number > 12 || !value || !/^\s?[/.-]\s?$/.test(year?.gap ?? '')) return null;
  if (at > 0 && /^\s?[/.-]\s?$/.test(month?.gap ?? '')) return null;
  if (saysAny(tokens[at - 1], ['quý'])) return null;
  return { period: periodOf(number, number, value, `tháng ${number}`), end: at + 2 };
}

/** `năm 2019`, `từ năm 2020 đến năm 2022`, `2020-2022`, or a year by itself. */
function yearsAt(tokens: readonly Token[], at: number): Found {
  const named = saysAny(tokens[at], ['năm']) ? 1 : 0;
  const year = yearOf(tokens[at + named]);
  if (!year || saysAny(tokens[at - 1], TERMS)) return null;
  if (named === 0 && /[/.-]\s?$/.test(tokens[at]?.gap ?? '')) return null;
  let next = at + named + 1;
  if (saysAny(tokens[next], ['đến', 'tới'])) next += 1;
  if (saysAny(tokens[next], ['năm'])) next += 1;
  const last = yearOf(tokens[next]);
  const joined = next > at + named + 1 || /^\s?[-–—]\s?$/.test(tokens[next]?.gap ?? '');
  if (last && last > year && joined) {
    return {
      period: { from: `${year}-01`, to: `${last}-12`, label: `năm ${year}–${last}` },
      end: next + 1,
    };
  }
  return { period: periodOf(1, 12, year, ''), end: at + named + 1 };
}

/** `6 tháng đầu năm 2024`. */
function halfYearAt(tokens: readonly Token[], at: number): Found {
  const half = tokens[at];
  if (!(half?.text === '6' || saysAny(half, ['sáu'])) || !saysAny(tokens[at + 1], ['tháng'])) {
    return null;
  }
  const second = saysAny(tokens[at + 2], ['cuối']);
  if (!second && !saysAny(tokens[at + 2], ['đầu'])) return null;
  const year = yearAt(tokens, at + 3);
  const end = year?.end ?? (saysAny(tokens[at + 3], ['năm']) ? at + 4 : at + 3);
  const [first, last] = second ? [7, 12] : [1, 6];
  return { period: periodOf(first, last, year?.year, `6 tháng ${second ? 'cuối' : 'đầu'}`), end };
}

function periodOf(first: number, last: number, year: number | undefined, name: string): Period {
  const month = (number: number) => `${year ?? '-'}-${String(number).padStart(2, '0')}`;
  const label = [name, year === undefined ? '' : `năm ${year}`].filter(Boolean).join(' ');
  return { from: month(first), to: month(last), label };
}

/** `năm 2025`, `2025`, `/2025` at this place. */
function yearAt(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const named = saysAny(tokens[at], ['năm']) ? 1 : 0;
  const year = yearOf(tokens[at + named]);
  return year ? { year, end: at + named + 1 } : null;
}

/** A year that this handbook can speak of. */
export function yearOf(token: Token | undefined): number | null {
  return token && /^(19[3-9]\d|20\d\d)$/.test(token.text) ? Number(token.text) : null;
}

function spokenNumber(token: Token | undefined): number {
  return 1 + SPOKEN.findIndex((word) => saysAny(token, [word]));
}

/** True when the token is one of these words. */
export function saysAny(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.some((word) => says(token, word));
}

/**
 * True when something filed under `2026-Q1`, `2024-12` or `2019` lies in the period, or the period in it; a period
 * without a year holds that month of any year.
 */
export function inPeriod({ from, to }: Period, filed: string): boolean {
  const [, year = '', quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)))?$/.exec(filed) ?? [];
  if (year === '') return false;
  const first = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  const last = quarter ? first + 2 : Number(month ?? 12);
  if (from.startsWith('-') && !quarter && !month) return false;
  const own = from.startsWith('-') ? '-' : year;
  const at = (number: number) => `${own}-${String(number).padStart(2, '0')}`;
  return at(first) <= to && at(last) >= from;
}
