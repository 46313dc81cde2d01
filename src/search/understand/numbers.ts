const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** The numbers to ten as words. */
export const SPOKEN = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A small number in digits, Roman or spoken form; null for anything else. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = Math.max(ROMAN.indexOf(word), SPOKEN.indexOf(word));
  return at < 0 ? null : at + 1;
}

/** A number in Roman capitals: `IV`. */
export const romanOf = (number: number): string => (ROMAN[number - 1] ?? '').toUpperCase();

/** Words that name the same kind of day: `mùng 3` is `ngày 3`. */
export const DAY_WORDS = ['ngày', 'mùng', 'mồng'];

/** Short forms of a quarter or a month: `q2`, `quý2`, `QII`, `t9`; null for anything else. */
export function shortPeriod(word: string): [name: 'quý' | 'tháng', number: number] | null {
  const quarter = /^(?:q|qu[yý])([1-4]|i{1,3}|iv)$/.exec(word)?.[1];
  if (quarter) return ['quý', smallNumber(quarter) ?? 0];
  const month = /^(?:t|th)(0?[1-9]|1[0-2])$/.exec(word)?.[1];
  return month ? ['tháng', Number(month)] : null;
}
