import { fold } from './fold.ts';
import { memoizeWord } from '#base/memoize.ts';
import { splitTone } from './syllable.ts';

/** No letters or digits, or keyboard residue such as `tru1` would be mistaken for a key. */
const TONE_SIGN = { ngang: '', sắc: "'", huyền: '`', hỏi: '?', ngã: '~', nặng: '.' } as const;

const DIGITS = /^\d+$/;

/**
 * One key for all accepted spellings of the same word: `hoà` and `hòa`, `kỳ` and `kì`, `01` and `1`.
 * Two words with different marks never share a key.
 */
export const wordKey = memoizeWord((word) => {
  if (DIGITS.test(word)) return word.replace(/^0+(?=\d)/, '');
  const { letters, tone } = splitTone(word);
  return likeI(letters) + TONE_SIGN[tone];
});

/** The word without any mark, one form for i and y: `kỳ`, `kì` and `kí` are all `ki`. */
export const plainKey = memoizeWord((word) => likeI(fold(word)));

/** A final y after a consonant is written i as well. */
function likeI(letters: string): string {
  return letters.replace(/(qu|[^aăâeêioôơuưy])y$/, '$1i');
}

/** True when two spellings are the same word (tone placement, i/y, leading zeros). */
export function sameWord(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b);
}
