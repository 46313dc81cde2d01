const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const SPOKEN = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Other ways to write a small number: `2` is `ii` and `hai`, each with what the change costs. */
export function otherNumbers(word: string): { text: string; cost: number }[] {
  if (/^\d{1,2}$/.test(word)) {
    const at = Number(word) - 1;
    return wrap(ROMAN[at], 0.8).concat(wrap(SPOKEN[at], 1.5));
  }
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return wrap(String(roman + 1), 1).concat(wrap(SPOKEN[roman], 3));
  const spoken = SPOKEN.indexOf(word);
  return spoken < 0 ? [] : wrap(String(spoken + 1), 2.5).concat(wrap(ROMAN[spoken], 3));
}

function wrap(text: string | undefined, cost: number): { text: string; cost: number }[] {
  return text === undefined ? [] : [{ text, cost }];
}

/** Words that name the same kind of day: `mùng 3` is `ngày 3`. */
export const DAY_WORDS = ['ngày', 'mùng', 'mồng'];

/** Short forms of a quarter or a month: `q2`, `quý2`, `QII`, `t9`; null for anything else. */
export function shortPeriod(word: string): string[] | null {
  const quarter = /^(?:q|qu[yý])([1-4]|i{1,3}|iv)$/.exec(word)?.[1];
  if (quarter) return ['quý', quarter];
  const month = /^(?:t|th)(0?[1-9]|1[0-2])$/.exec(word)?.[1];
  return month ? ['tháng', month] : null;
}
