import { boxes, type Box } from './boxes.ts';
import { linesOf } from './measure.ts';
import type { Slide } from './slide.ts';

/** One paragraph of the body of a slide. */
export interface Paragraph {
  text: string;
  /** What stands before it. */
  mark?: 'bullet' | 'number' | 'letter';
  bold?: boolean;
  /** Said after it in smaller type: what it rests on. */
  small?: string;
}

/** The body of one slide: its paragraphs, their type size, and the room between them in type sizes. */
export interface Page {
  paragraphs: Paragraph[];
  size: number;
  gap: number;
  /** True where little is said: it stands in the middle of its place, not at its head. */
  centred: boolean;
}

/** Type sizes in points, larger first. */
const sizes = [28, 26, 24, 22, 21, 20, 19, 18, 16] as const;
/** Few words are set larger as long as they leave room around them. */
const largeSizes = [40, 36, 32] as const;
const largeShare = 0.7;
const largeGap = 0.6;
/** Room between paragraphs: as much as leaves the foot free. */
const gaps = [1.2, 1, 0.8, 0.6, 0.4] as const;
const gapShare = 0.9;
/** A body lower than this share of its place stands in the middle. */
const centredShare = 0.85;

/** Room before a paragraph that the master sets, in type sizes. */
export const spaceBefore = 0.4;
/** Of Arial, and a little more. */
const lineHeight = 1.17;
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
  // The small words follow in the same line, as if all were of one size, by their share; a line is as high as any.
  const share = smallSize(size) / size;
  const words = small ? `${text} ${small.slice(0, Math.ceil(small.length * share))}` : text;
  return linesOf(words.trim(), room, size, bold) * size * lineHeight;
}

const heightOfAll = (list: readonly Paragraph[], width: number, size: number, gap: number) =>
  list.reduce((sum, one) => sum + heightOf(one, width, size) + size * gap, 0);

/** A browser's own font may be a little wider. */
const safely = 0.96;

/** True where the paragraphs have room in type of this size. */
export const hasRoom = (
  list: readonly Paragraph[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  size: number,
  share = 1,
): boolean => heightOfAll(list, width, size, spaceBefore) <= height * share * safely;

/** The paragraphs in the largest type that has room, with as much air between them as there is. */
export function pageOf(
  paragraphs: Paragraph[],
  { width, height }: Pick<Box, 'width' | 'height'>,
): Page {
  const usual = sizes.find((one) => hasRoom(paragraphs, { width, height }, one)) ?? 16;
  const large =
    usual === sizes[0] &&
    largeSizes.find((one) => heightOfAll(paragraphs, width, one, largeGap) <= height * largeShare);
  const size = large || usual;
  const gap =
    gaps.find((one) => heightOfAll(paragraphs, width, size, one) <= height * gapShare) ??
    spaceBefore;
  const used = heightOfAll(paragraphs, width, size, gap);
  return { paragraphs, size, gap, centred: used < height * centredShare };
}

/** The type size of words that stand in a box of their own. */
export const sizeFor = (
  words: string,
  box: { width: number; height: number },
  from: readonly number[],
  bold = false,
): number =>
  from.find((size) => linesOf(words, box.width, size, bold) * size * 1.2 <= box.height) ??
  from.at(-1) ??
  16;

/** A sign and a word or two stay together. */
export const kept = (basis: string): string =>
  basis.length <= 12 ? basis.replaceAll(' ', '\u00a0') : basis;

/** True where one line is all that a slide says: it is no item of a list. */
export const isLone = ({ look, lead, lists }: Slide): boolean =>
  look !== 'answer' && !lead && lists.length === 1 && lists[0]?.lines.length === 1;

/** What the body of a slide says, in order. */
export function paragraphsOf(slide: Slide): Paragraph[] {
  const { look, lead, lists, ordered, more } = slide;
  const mark = ordered ? 'number' : look === 'question' ? 'letter' : 'bullet';
  const listed = lists.flatMap(({ heading, lines }): Paragraph[] => [
    ...(heading ? [{ text: heading, bold: true }] : []),
    ...lines.map(({ text, basis }) => ({
      text,
      ...(look === 'answer' && !ordered
        ? { bold: true }
        : isLone(slide)
          ? {}
          : { mark: mark as 'bullet' }),
      ...(basis ? { small: kept(basis) } : {}),
    })),
  ]);
  const said = lead ? [{ text: lead }] : [];
  const left = more ? [{ text: '', small: more }] : [];
  return look === 'answer' ? [...listed, ...said] : [...said, ...listed, ...left];
}

/** Where the body of a slide stands. */
export const bodyBox = ({ look, link }: Slide): Box =>
  look === 'title' ? boxes.openingLead : link ? boxes.bodyBesideCode : boxes.body;

/** The body of a slide as it is set. */
export const bodyOf = (slide: Slide): Page => pageOf(paragraphsOf(slide), bodyBox(slide));

/** Type sizes of titles, of which one has room: on a slide that opens a pack, and on the others. */
const titleSizes = { title: [44, 40, 36, 32, 28, 24], other: [32, 28, 24, 20] };

/** The type size of the title of a slide. */
export const titleSize = ({ look, title }: Slide): number =>
  look === 'title'
    ? sizeFor(title, boxes.opening, titleSizes.title, true)
    : sizeFor(title, boxes.title, titleSizes.other, true);
