import { compose } from './fold.ts';
import { isSyllableWithoutMarks, placeTone, splitTone, type Tone } from './syllable.ts';

const TONE_KEYS: Record<string, Tone> = {
  '1': 'sắc',
  '2': 'huyền',
  '3': 'hỏi',
  '4': 'ngã',
  '5': 'nặng',
};
const MARKED: Record<string, Record<string, string>> = {
  '6': { a: 'â', e: 'ê', o: 'ô' },
  '7': { u: 'ư', o: 'ơ' },
  '8': { a: 'ă' },
  '9': { d: 'đ' },
};

/**
 * Reads a word that a VNI keyboard would have turned into Vietnamese (`d9ang3`, `hoat5`), fully or
 * half typed. Returns null when a digit has nothing to act on or the outcome is no syllable.
 */
export function decodeVni(word: string): string | null {
  const typed = splitTone(word);
  if (!/^\p{L}+\d[\p{L}\d]*$/u.test(typed.letters)) return null;
  let { tone } = typed;
  let out = '';
  for (const key of typed.letters) {
    const toneKey = TONE_KEYS[key];
    // A word that has its tone already was typed with another keyboard: `định24` is glued.
    if (toneKey && typed.tone !== 'ngang') return null;
    if (toneKey && /[aăâeêioôơuưy]/.test(out)) tone = toneKey;
    else if (/\d/.test(key)) {
      const next = pressDigit(out, key);
      if (next === null) return null;
      out = next;
    } else out += key;
  }
  const decoded = placeTone(out, tone);
  return isSyllableWithoutMarks(out) && decoded !== compose(word).toLowerCase() ? decoded : null;
}

function pressDigit(out: string, digit: string): string | null {
  const marks = MARKED[digit];
  if (!marks) return null;
  // 7 after `uo` gives both letters their horn, whether it was typed after u or after o.
  if (digit === '7' && /[uư]o/.test(out)) return out.replace(/[uư]o/, 'ươ');
  for (let at = out.length - 1; at >= 0; at -= 1) {
    const marked = marks[out[at] ?? ''];
    if (marked) return out.slice(0, at) + marked + out.slice(at + 1);
  }
  return null;
}
