import { compose } from './fold.ts';
import { isSyllableWithoutMarks, placeTone, splitTone, type Tone } from './syllable.ts';

const TONE_KEYS: Record<string, Tone> = { s: 'sắc', f: 'huyền', r: 'hỏi', x: 'ngã', j: 'nặng' };
const ROOFED: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const VOWELS = /[aăâeêioôơuưy]/;

/**
 * Reads a word that a Telex keyboard would have turned into Vietnamese (`ddangr`, `hoatj`), fully or
 * half typed. Returns null when nothing changes or when the outcome is no Vietnamese syllable.
 */
export function decodeTelex(word: string): string | null {
  const typed = splitTone(word);
  if (!/^\p{L}+$/u.test(typed.letters)) return null;
  let { tone } = typed;
  let out = '';
  for (const key of typed.letters) {
    const toneKey = TONE_KEYS[key];
    if (toneKey && VOWELS.test(out)) tone = toneKey;
    else out = pressKey(out, key);
  }
  const decoded = placeTone(out, tone);
  return decoded !== compose(word).toLowerCase() && isSyllableWithoutMarks(out) ? decoded : null;
}

function pressKey(out: string, key: string): string {
  if (key === 'w') return pressW(out);
  if (key === 'd' && /^d(?!d)/.test(out)) return `đ${out.slice(1)}`;
  const roofed = ROOFED[key];
  const at = roofed ? lastOf(out, key) : -1;
  if (!roofed || at < 0) return out + key;
  return out.slice(0, at) + roofed + out.slice(at + 1);
}

/** w gives the horn or the breve to the last vowel that can carry it; `uo` gets both horns. */
function pressW(out: string): string {
  const both = out.lastIndexOf('uo');
  if (both >= 0 && out[both - 1] !== 'q') return `${out.slice(0, both)}ươ${out.slice(both + 2)}`;
  const half = out.lastIndexOf('ưo');
  if (half >= 0) return `${out.slice(0, half)}ươ${out.slice(half + 2)}`;
  for (const [plain, marked] of [
    ['a', 'ă'],
    ['o', 'ơ'],
    ['u', 'ư'],
  ] as const) {
    const at = lastOf(out, plain);
    if (at >= 0) return out.slice(0, at) + marked + out.slice(at + 1);
  }
  return `${out}ư`;
}

function lastOf(out: string, letter: string): number {
  return out.lastIndexOf(letter);
}
