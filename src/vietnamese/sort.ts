import { compose, fold } from './fold.ts';
import { splitTone } from './syllable.ts';

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'];

/** Compares two texts in the order of a Vietnamese dictionary: by letters first, then by tones. */
export function compareVietnamese(a: string, b: string): number {
  const left = compose(a).toLowerCase().split(/\s+/);
  const right = compose(b).toLowerCase().split(/\s+/);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareWords(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareWords(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) !== Number(b)) return Number(a) - Number(b);
  const left = splitTone(a);
  const right = splitTone(b);
  for (let i = 0; i < Math.max(left.letters.length, right.letters.length); i += 1) {
    const order = rank(left.letters[i]) - rank(right.letters[i]);
    if (order !== 0) return order;
  }
  return TONES.indexOf(left.tone) - TONES.indexOf(right.tone);
}

/** Digits and other signs come before the letters, as in printed indexes. */
function rank(letter: string | undefined): number {
  if (letter === undefined) return -1;
  const known = LETTERS.indexOf(letter);
  if (known >= 0) return 1000 + known;
  const plain = LETTERS.indexOf(fold(letter));
  return plain >= 0 ? 1000 + plain : letter.charCodeAt(0) % 1000;
}
