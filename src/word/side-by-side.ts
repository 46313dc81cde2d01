import { textWidth } from './layout.ts';
import { tableNode } from './table.ts';
import { w, type Xml } from '#base/xml.ts';

/** Two blocks of paragraphs beside each other, without borders, never torn by the end of a page. */
export function sideBySide(left: Xml[], right: Xml[], leftShare: number): Xml {
  const leftWidth = Math.round(textWidth * leftShare);
  const widths = [leftWidth, textWidth - leftWidth];
  const cells = [left, right].map((content, i) =>
    w('tc', {}, w('tcPr', {}, w('tcW', { w: widths[i], type: 'dxa' })), ...content),
  );
  return tableNode(widths, 0, [], [w('tr', {}, w('trPr', {}, w('cantSplit')), ...cells)]);
}
