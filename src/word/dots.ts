import type { TemplateField } from '#templates/schema.ts';
import type { Piece } from './fill.ts';

const DOTS: Record<TemplateField['type'], string> = {
  text: '…………………………',
  'long-text': '…………………………',
  choice: '…………………',
  number: '………',
  date: '……/……/………',
  time: '…… giờ …… phút',
};

/** Room for a short word: a place, a number, a year. */
export const SHORT_DOTS = '………';

/** Room for a name. */
export const NAME_DOTS = '………………………………';

/** A blank in the middle of a line, as long as its kind needs. */
export const dots = (field: TemplateField): string => DOTS[field.type];

/** Pieces as words with dotted blanks; a short blank stays on the line of the word before it. */
export const dotted = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece, i) => {
      if ('blank' in piece) return dots(piece.blank);
      const next = pieces[i + 1];
      const isShort = next && 'blank' in next && next.blank.type === 'number';
      return isShort ? piece.words.replace(/ $/, '\u00a0') : piece.words;
    })
    .join('');

/** The same, but a last blank for words runs to the end of its line: a tab stands in its place. */
export function dottedToTheEnd(pieces: readonly Piece[]): string {
  const last = pieces.findLastIndex((piece) => 'blank' in piece);
  const piece = pieces[last];
  if (!piece || !('blank' in piece) || !/text$/.test(piece.blank.type)) return dotted(pieces);
  const rest = dotted(pieces.slice(last + 1));
  return /[\p{L}\d]/u.test(rest) ? dotted(pieces) : `${dotted(pieces.slice(0, last))}\t${rest}`;
}
