import type { TemplateField } from '#templates/schema.ts';
import type { Piece } from './fill.ts';

const DOTS: Record<TemplateField['type'], string> = {
  text: '…………………………',
  'long-text': '…………………………',
  choice: '…………………',
  number: '………',
  date: '……/……/………',
  time: '…… giờ ……',
};

/** Room for a short word: a place, a number, a year. */
export const SHORT_DOTS = '………';

/** Room for a name. */
export const NAME_DOTS = '………………………………';

/** A blank in the middle of a line, as long as its kind needs. */
export const dots = (field: TemplateField): string => DOTS[field.type];

/** Pieces as words with dotted blanks. */
export const dotted = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('words' in piece ? piece.words : dots(piece.blank))).join('');

/** The same, but a last blank for words runs to the end of its line: a tab stands in its place. */
export function dottedToTheEnd(pieces: readonly Piece[]): string {
  const last = pieces.findLastIndex((piece) => 'blank' in piece);
  const piece = pieces[last];
  if (!piece || !('blank' in piece) || !/text$/.test(piece.blank.type)) return dotted(pieces);
  const rest = dotted(pieces.slice(last + 1));
  return /[\p{L}\d]/u.test(rest) ? dotted(pieces) : `${dotted(pieces.slice(0, last))}\t${rest}`;
}
