import { layout, textWidth } from './layout.ts';
import { paragraph, run } from './paragraph.ts';
import type { ParagraphFormat } from './properties.ts';
import type { StyleId } from './styles.ts';
import { pt } from './units.ts';
import type { Xml } from '#base/xml.ts';

/** Dots and addresses make long words: justified, they would tear the others of their line apart. */
const LONG_WORD = /……|\S{25}/;

function formatOf(line: string): ParagraphFormat {
  if (line.includes('\t')) return { align: 'left', dottedTab: textWidth };
  return LONG_WORD.test(line) ? { align: 'left' } : {};
}

/** Paragraphs one below the other; a tab in them is a dotted line up to the margin. */
export const lines = (style: StyleId, words: readonly string[], keepNext: boolean): Xml[] =>
  words.map((line, i) => {
    const isLast = i === words.length - 1;
    return paragraph({ style, ...formatOf(line), keepNext: isLast && keepNext }, run(line));
  });

/** Room to write by hand. The last two lines stay on one page, and there is space below the last. */
export const dottedLines = (count: number, keepNext: boolean): Xml[] =>
  Array.from({ length: count }, (_, i) => {
    const isLast = i === count - 1;
    const format: ParagraphFormat = {
      style: 'DottedLine',
      dottedTab: textWidth,
      keepNext: isLast ? keepNext : i === count - 2,
      ...(isLast ? { after: pt(layout.afterParagraph) } : {}),
    };
    return paragraph(format, run('\t'));
  });
