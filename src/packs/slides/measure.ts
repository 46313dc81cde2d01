import { fold } from '#vietnamese/fold.ts';

/** Widths of Arial in thousandths of the type size; what is not listed is as wide as a digit. Times New Roman is narrower. */
const widths: [number, string][] = [
  [222, 'ijl'],
  [278, ' .,:;/!ftI'],
  [333, 'r()-“”'],
  [500, 'ckJsvxyz'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY'],
  [722, 'wCDHNRU'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '…'],
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((l) => [l, width])));
const usual = 556;

/** The horn of `ư` and `ơ` stands beside the letter. */
const horned = /[ươ]/iu;

function measured(letter: string): number {
  const folded = fold(letter);
  const base = letter === letter.toLowerCase() ? folded : folded.toUpperCase();
  const horn = horned.test(
    letter
      .normalize('NFD')
      .replace(/[\u0300-\u0309\u0323]/gu, '')
      .normalize('NFC'),
  );
  return (widthOf.get(base) ?? usual) + (horn ? 60 : 0);
}

const known = new Map<string, number>();

/** Measured once: a pack asks for the same few letters many thousand times. */
function widthOfLetter(letter: string): number {
  const found = known.get(letter) ?? measured(letter);
  known.set(letter, found);
  return found;
}

const widthOfWord = (word: string) => [...word].reduce((sum, l) => sum + widthOfLetter(l), 0);

/** Lines that words take in a width (points) at a type size (points); bold is about a twentieth wider. */
export function linesOf(words: string, width: number, size: number, bold = false): number {
  const room = (width / size) * 1000 * (bold ? 0.93 : 0.98);
  let lines = 1;
  let used = 0;
  for (const word of words.split(' ')) {
    const own = widthOfWord(word);
    if (used > 0 && used + 278 + own > room) {
      lines += 1;
      used = 0;
    }
    // A word wider than the box, such as an address, is broken.
    lines += Math.max(0, Math.ceil(own / room) - 1);
    used = used > 0 ? used + 278 + own : own % room;
  }
  return lines;
}
