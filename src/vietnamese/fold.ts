import { nfc } from '#base/nfc.ts';

/** Combining marks: tones, circumflex, breve, horn and every other accent. */
const MARKS = /[\u0300-\u036f]/g;

/** Letters that look like đ but are other code points: Eth and African D. */
const LOOKALIKES: Record<string, string> = { ð: 'đ', Ð: 'Đ', ɖ: 'đ', Ɖ: 'Đ' };

/** Composes a text (NFC) and replaces look-alikes of đ, so that equal words are equal strings. */
export function compose(text: string): string {
  return nfc(text).replace(/[ðÐɖƉ]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Removes every mark, đ included, and lowers the case: `Đảng viên` becomes `dang vien`. */
export function fold(text: string): string {
  return compose(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** True when the text carries a tone, a letter mark or a đ. */
export function hasMarks(text: string): boolean {
  const lower = compose(text).toLowerCase();
  return fold(lower) !== lower;
}
