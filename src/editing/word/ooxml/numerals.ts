const roman = (n: number): string =>
  [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ].reduce(
    ({ rest, text }, [value = 1, sign = '']) => {
      const times = Math.floor(rest / Number(value));
      return { rest: rest % Number(value), text: text + String(sign).repeat(times) };
    },
    { rest: Math.min(n, 5000), text: '' },
  ).text;

/** `a` to `z`, then `aa`, `bb`, as Word counts. */
const letters = (n: number): string =>
  n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(40, Math.ceil(n / 26)));

const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Up to ninety-nine in Vietnamese words; more is not counted so by hand. */
function vietnamese(n: number): string | undefined {
  if (n < 1 || n > 99) return undefined;
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return units[ones];
  const last =
    ones === 5
      ? 'lăm'
      : ones === 1 && tens > 1
        ? 'mốt'
        : ones === 4 && tens > 1
          ? 'tư'
          : units[ones];
  return `${tens === 1 ? 'mười' : `${units[tens]} mươi`} ${last ?? ''}`.trim();
}

/** `001, 002, 003, ...`: the first number shows how many figures there are. */
const ownFormat = /^(0*)1\s*,/;

/** A number as a format writes it; undefined where that is not known. */
export function numeral(n: number, format: string): string | undefined {
  switch (format) {
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerLetter':
      return letters(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'none':
      return '';
    case 'decimal':
      return String(n);
    case 'numberInDash':
      return `- ${n} -`;
    case 'vietnameseCounting':
      return vietnamese(n);
    case 'decimalEnclosedCircle':
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : undefined;
    default: {
      const zeros = ownFormat.exec(format)?.[1];
      return zeros === undefined ? undefined : String(n).padStart(zeros.length + 1, '0');
    }
  }
}
