import type { Slide } from '../slides/slides.ts';
import { linesOf } from './measure.ts';

/** One paragraph of the body of a slide. */
export interface Paragraph {
  text: string;
  /** What stands before it. */
  mark?: 'bullet' | 'number' | 'letter';
  bold?: boolean;
  /** Said after it in smaller type: what it rests on. */
  small?: string;
}

/** The body of one slide: its paragraphs and the type size at which they have room. */
export interface Page {
  paragraphs: Paragraph[];
  size: number;
}

/** Sizes in points, larger first; a slide with more than the least has room for is continued on another. */
const sizes = [36, 32, 28, 26, 24, 22, 20, 18, 16] as const;
const least = 16;
/** Few words are set larger than this as long as they leave room around them. */
const usual = 28;
const share = 0.6;

/** Room before a paragraph, and of a line, in type sizes. */
export const spaceBefore = 0.4;
const lineHeight = 1.2;
/** What a mark and its indent take, in points. */
export const indent = 26;
/** Numbers and letters are wider than a dot, the more so the larger the type: `10.` and a space. */
export const markRoom = (mark: NonNullable<Paragraph['mark']>, size: number): number =>
  mark === 'bullet' ? indent : Math.max(indent, size * 1.7);
const smallShare = 0.7;

/** Type size of the basis of a line. */
export const smallSize = (size: number): number => Math.max(12, Math.round(size * smallShare));

function heightOf({ text, mark, bold, small }: Paragraph, width: number, size: number): number {
  const room = mark ? width - markRoom(mark, size) : width;
  // The small words follow in the same line: as if all were of one size, by their share.
  const words = small ? `${text} ${small.slice(0, Math.ceil(small.length * smallShare))}` : text;
  return linesOf(words, room, size, bold) * size * lineHeight + size * spaceBefore;
}

/** The paragraphs on as many slides as they need, each in the largest type that has room. */
export function pagesOf(paragraphs: Paragraph[], width: number, height: number): Page[] {
  const fits = (list: Paragraph[], size: number) =>
    list.reduce((sum, one) => sum + heightOf(one, width, size), 0) <=
    (size > usual ? share * height : height);
  const size = sizes.find((one) => fits(paragraphs, one));
  if (size !== undefined) return [{ paragraphs, size }];
  const pages: Page[] = [];
  let rest = paragraphs;
  while (rest.length > 0) {
    let count = 1;
    while (count < rest.length && fits(rest.slice(0, count + 1), least)) count += 1;
    // A heading does not stand alone at the foot.
    while (count > 1 && count < rest.length && rest[count - 1]?.bold) count -= 1;
    const own = rest.slice(0, count);
    pages.push({ paragraphs: own, size: sizes.find((one) => fits(own, one)) ?? least });
    rest = rest.slice(count);
  }
  return pages;
}

/** The type size of words that stand in a box of their own. */
export const sizeFor = (
  words: string,
  box: { width: number; height: number },
  from: readonly number[],
  bold = false,
): number =>
  from.find((size) => linesOf(words, box.width, size, bold) * size * lineHeight <= box.height) ??
  from.at(-1) ??
  least;

/** What the body of a slide says, in order. */
export function paragraphsOf(slide: Slide): Paragraph[] {
  const { look, lead, lists, ordered, more } = slide;
  const mark = ordered ? 'number' : look === 'question' ? 'letter' : 'bullet';
  const listed = lists.flatMap(({ heading, lines }): Paragraph[] => [
    ...(heading ? [{ text: heading, bold: true }] : []),
    ...lines.map(({ text, basis }) => ({
      text,
      ...(look === 'answer' && !ordered ? { bold: true } : { mark: mark as 'bullet' }),
      ...(basis ? { small: basis } : {}),
    })),
  ]);
  const said = lead ? [{ text: lead }] : [];
  const left = more ? [{ text: '', small: more }] : [];
  return look === 'answer' ? [...listed, ...said] : [...said, ...listed, ...left];
}
