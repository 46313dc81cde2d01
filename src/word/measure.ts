import { fold } from '#vietnamese/fold.ts';

/** Widths of Times New Roman in thousandths of the type size; what is not listed is as wide as a digit. */
const WIDTHS: [number, string][] = [
  [250, ' .,'],
  [278, 'ijlt/:;'],
  [333, 'frI-()'],
  [389, 'sJ'],
  [444, 'acez'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXY'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…'],
];
const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((l) => [l, width])));

/** `Ổ` is as wide as `O`: the letter under the marks. */
function base(letter: string): string {
  const folded = fold(letter);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}

/** Width of words on one line, in twips. An estimate: bold type is about a twentieth wider. */
export function widthOfWords(words: string, size: number, bold = false): number {
  const thousandths = [...words].reduce((sum, l) => sum + (widthOf.get(base(l)) ?? 500), 0);
  return (thousandths / 1000) * size * 20 * (bold ? 1.06 : 1);
}

/** Lines that the paragraphs of a cell take in a column of this width (twips). */
export const linesInColumn = (paragraphs: string[], column: number, size: number): number =>
  paragraphs.reduce(
    (sum, words) => sum + Math.max(1, Math.ceil(widthOfWords(words, size) / column)),
    0,
  );
