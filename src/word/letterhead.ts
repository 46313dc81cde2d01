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

const line = (words: string, format?: RunFormat): Xml =>
  paragraph({ style: 'Letterhead' }, run(words, format));

/** A typed name in capitals on as many lines as it has, dotted where there is none. */
const name = (typed: string | undefined, format?: RunFormat): Xml[] => {
  const lines = linesOf((typed ?? '').toLocaleUpperCase('vi'));
  return (lines.length > 0 ? lines : [NAME_DOTS]).map((words) => line(words, format));
};

/** The Party's name with a line below it, as long as the words. */
function party(): Xml {
  const { party: size } = layout.size;
  const spare = textWidth * (1 - LEFT) - widthOfWords(PARTY, size) * 1.04;
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

/** Head of the paper: organisation and number at the left, Party, place and date at the right. */
export function letterhead(form: PaperTemplate, header: PaperHeader): Xml[] {
  const left = [
    ...name(header.superior),
    ...name(header.cell, { bold: true }),
    line('*'),
    ...(form.sign ? [line(paperNumber(form.sign, header.number))] : []),
  ];
  const right = [party(), line(placeAndDate(header.place, header.date), { italic: true })];
  return [sideBySide(left, right, LEFT), paragraph({ style: 'TableGap' })];
}
