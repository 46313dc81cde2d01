import { segments } from '#templates/blanks.ts';
import type { TemplateField } from '#templates/schema.ts';
import { formatDay, isoDay } from '#base/dates.ts';

/** Words to print, or a blank that nothing was entered for. */
export type Piece = { words: string } | { blank: TemplateField };

const LINE_END = /\r\n?|[\n\u2028\u2029]/;

/** The lines of an entered text that say something. */
export const linesOf = (entered: string): string[] =>
  entered
    .split(LINE_END)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');

/** An entered value as papers write it: `2026-12-03` becomes `03/12/2026`, `14:30` becomes `14 giờ 30 phút`, a full hour `14 giờ`. */
export function written(field: TemplateField, entered: string): string {
  const value = entered.trim();
  if (field.type === 'date' && isoDay.test(value)) return formatDay(value);
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(value) ?? [];
  if (field.type === 'time' && hours)
    return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
  return value;
}

/** Drops the stop after a blank when what was entered ends with one of its own. */
function withoutSecondStop(words: string, before: Piece | undefined): string {
  const ended = before && 'words' in before && /[.!?…;]$/.test(before.words);
  return ended ? words.replace(/^[.;]/, '') : words;
}

/** A text of the form as paragraphs of pieces: an entered text of several lines makes several. */
export function fill(
  template: string,
  fields: readonly TemplateField[],
  entered: Record<string, string>,
): Piece[][] {
  let current: Piece[] = [];
  const paragraphs = [current];
  for (const segment of segments(template, fields)) {
    if ('text' in segment) {
      const words = withoutSecondStop(segment.text, current.at(-1));
      if (words !== '') current.push({ words });
      continue;
    }
    const [first, ...rest] = linesOf(written(segment.field, entered[segment.field.name] ?? ''));
    current.push(first === undefined ? { blank: segment.field } : { words: first });
    for (const line of rest) {
      current = [{ words: line }];
      paragraphs.push(current);
    }
  }
  return paragraphs;
}

/** True when nothing of these pieces is left blank. */
export const isFilled = (paragraphs: Piece[][]): boolean =>
  paragraphs.flat().every((piece) => 'words' in piece);

/** The words of these pieces on one line; blanks give nothing. */
export const wordsOf = (paragraphs: Piece[][]): string =>
  paragraphs.map((pieces) => pieces.map((p) => ('words' in p ? p.words : '')).join('')).join(' ');
