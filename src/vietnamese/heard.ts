/** A piece of text that a voice says as it stands, or a sign with the words that stand for it in the ear. */
export type Heard = string | { shown: string; heard: string };

/** Signs that show the level or the state of what is named right behind them, with words for where nothing follows. */
const named: Record<string, string> = {
  '●': 'văn bản gốc',
  '◐': 'theo báo chí, bản chép công khai',
  '◔': 'theo tài liệu thuật lại',
  '○': 'hiểu biết chung',
  '✎': 'gợi ý',
  '✓': 'đúng',
  '✗': 'chưa đúng',
  '✕': 'không còn dùng',
  '☐': 'ô để đánh dấu',
};

/** Signs that say something between two words. */
const between: Record<string, string> = {
  '→': 'chuyển sang',
  '≥': 'ít nhất',
  '≤': 'nhiều nhất',
  '×': 'nhân',
  '≈': 'khoảng',
  '±': 'cộng trừ',
};

const digits: Record<string, number> = { I: 1, V: 5, X: 10 };

/** The number that a Roman numeral up to 39 stands for; `undefined` for letters that are none. */
export function romanNumber(letters: string): number | undefined {
  if (!/^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters)) return undefined;
  const values = [...letters].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The last syllable of what is counted by Roman numerals: `mục`, `phụ lục`, `lần thứ`, `Cơ sở`. */
const counted = new Set(
  'mục phần chương quý khóa thứ lục hạng loại nhóm bảng sở hội biểu khu'.split(' '),
);
const joins = new Set(['và', 'hoặc', 'đến', '–', '-']);

/** Whether a single letter is a number here: after a word that counts, or before the heading that it counts. */
function isCounted(before: string, after: string): boolean {
  if (before.slice(before.lastIndexOf('\n') + 1).trim() === '') return /^\.\s/.test(after);
  if (!/\s$/.test(before)) return false;
  const words = before
    .slice(-60)
    .split(/[\s,;]/)
    .filter(Boolean);
  const word = words.findLast((one) => !joins.has(one) && romanNumber(one) === undefined);
  return word !== undefined && counted.has(word.toLocaleLowerCase('vi').replace(/^["“(]/, ''));
}

const piece =
  /(?<roman>[IVX]{1,7})|(?<minutes>\d{1,4})′|(?<part>[1-9]\d{0,3})\/(?<whole>[1-9]\d{0,3})|(?<sign>[●◐◔○✎✓✗✕☐→≥≤×≈±])/gu;

/** What every such sign has in it: most texts have none, and are told apart at once. */
const signs = /[IVX′/●◐◔○✎✓✗✕☐→≥≤×≈±]/;

/** A day and its month look alike: days have two figures, and no month has more than 12. */
function fractionWords(part: string, whole: string): string | undefined {
  if (part.length === 1 && Number(whole) <= 10) return `${part} phần ${whole}`;
  const isDay = part.length === 2 && Number(part) <= 31 && Number(whole) <= 12;
  return isDay ? undefined : `${part} trên ${whole}`;
}

/** What a sign is in the ear: nothing where its words follow, a pause or words where they do not. */
function signWords(sign: string, before: string, after: string): string {
  // An arrow that ends a text only points at what stands next.
  if (sign in between) return after.trim() ? ` ${between[sign]} ` : '';
  // A sentence about the signs themselves.
  if (/dấu[^.\n]{0,40}$/iu.test(before)) return named[sign] ?? '';
  return /^\s*["“(]?[\p{L}\d]/u.test(after) ? '' : (named[sign] ?? '');
}

function wordsOf(match: RegExpMatchArray, before: string, after: string): string | undefined {
  const { roman, minutes, part, whole, sign } = match.groups ?? {};
  // Part of a longer word, number or name: `HD-IV`, `26/7/2026`, `1/2/3`.
  const isWhole = !/[\p{L}\d/′-]$/u.test(before) && !/^[\p{L}\d/]/u.test(after);
  if (sign !== undefined) return signWords(sign, before, after);
  if (minutes !== undefined) return `${minutes} phút`;
  if (!isWhole) return undefined;
  if (part !== undefined && whole !== undefined) return fractionWords(part, whole);
  const number = romanNumber(roman ?? '');
  const isNumber = (roman ?? '').length > 1 || isCounted(before, after);
  return number !== undefined && isNumber ? String(number) : undefined;
}

/**
 * Text for the ear. Voices leave out `′`, `/`, `→` and say Roman numerals in English; in the ear such a sign has its words.
 * `lead` is what stands right before the text, where that is known.
 */
export function heardPieces(text: string, lead = ''): Heard[] {
  if (!signs.test(text)) return text === '' ? [] : [text];
  const pieces: Heard[] = [];
  let told = 0;
  for (const match of text.matchAll(piece)) {
    const end = match.index + match[0].length;
    const heard = wordsOf(match, lead + text.slice(0, match.index), text.slice(end));
    if (heard === undefined) continue;
    if (match.index > told) pieces.push(text.slice(told, match.index));
    pieces.push({ shown: match[0], heard });
    told = end;
  }
  if (told < text.length) pieces.push(text.slice(told));
  return pieces;
}
