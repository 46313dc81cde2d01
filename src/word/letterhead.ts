import { NAME_DOTS } from './dots.ts';
import { linesOf } from './fill.ts';
import { layout, textWidth } from './layout.ts';
import { widthOfWords } from './measure.ts';
import { paperNumber, placeAndDate } from './paper-date.ts';
import { paragraph, run } from './paragraph.ts';
import type { RunFormat } from './properties.ts';
import { sideBySide } from './side-by-side.ts';
import type { PaperHeader, PaperTemplate } from './values.ts';
import type { Xml } from '#base/xml.ts';

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** The left column's share of the width: the name of the Party needs the wider one. */
const LEFT = 0.45;
/** The least of it, where place and date need more. */
const NARROW = 0.38;

const line = (words: string, format?: RunFormat): Xml =>
  paragraph({ style: 'Letterhead' }, run(words, format));

const capitals = (typed: string | undefined): string => (typed ?? '').toLocaleUpperCase('vi');

/** A typed name in capitals on as many lines as it has, dotted where there is none. */
const name = (typed: string | undefined, format?: RunFormat): Xml[] => {
  const lines = linesOf(capitals(typed));
  return (lines.length > 0 ? lines : [NAME_DOTS]).map((words) => line(words, format));
};

/** The Party's name with a line below it, as long as the words. */
function party(room: number): Xml {
  const { party: size } = layout.size;
  const spare = room - widthOfWords(PARTY, size) * 1.04;
  const indent = Math.max(0, Math.floor(spare / 2));
  return paragraph(
    {
      style: 'Letterhead',
      lineBelow: true,
      after: 80,
      line: layout.line.wide * 20,
      left: indent,
      right: indent,
    },
    run(PARTY, { bold: true, size }),
  );
}

/** The left column's share: the usual one, or as much less as keeps place and date on one line. */
function leftShare(names: readonly string[], day: string): number {
  const width = widthOfWords(day, layout.size.body);
  const room = Math.floor(textWidth - width);
  if (width <= textWidth * (1 - LEFT) || room < textWidth * NARROW) return LEFT;
  const widest = Math.max(0, ...names.map((words) => widthOfWords(words, layout.size.body, true)));
  return widest <= room ? room / textWidth : LEFT;
}

/** Place and date on one line; where that is too long, the date on one of its own. */
function dateLines(day: string, room: number): Xml[] {
  const [place = '', date = ''] = day.split(/, (?=ngày )/);
  const isShort = widthOfWords(day, layout.size.body) <= room;
  return (isShort ? [day] : [`${place},`, date]).map((words) => line(words, { italic: true }));
}

/** Head of the paper: organisation and number at the left, Party, place and date at the right. */
export function letterhead(form: PaperTemplate, header: PaperHeader): Xml[] {
  const left = [
    ...name(header.superior),
    ...name(header.cell, { bold: true }),
    line('*'),
    ...(form.sign ? [line(paperNumber(form.sign, header.number))] : []),
  ];
  const day = placeAndDate(header.place, header.date);
  const names = [header.superior, header.cell].flatMap((typed) => linesOf(capitals(typed)));
  const share = leftShare(names, day);
  const room = textWidth * (1 - share);
  const right = [party(room), ...dateLines(day, room)];
  return [sideBySide(left, right, share), paragraph({ style: 'TableGap' })];
}
