import { textWidth } from './layout.ts';
import { paragraph } from './paragraph.ts';
import { columnsFor } from './table-columns.ts';
import { alignmentOf, isGroupRow } from './table-look.ts';
import { tableRow } from './table-row.ts';
import { tableRows, type TableBlock } from './table-rows.ts';
import type { FormValues, PaperTemplate } from './values.ts';
import { w, type Xml } from '#base/xml.ts';

/** A table as wide as the text, of columns of fixed width. */
export const tableNode = (
  widths: number[],
  margin: number,
  borders: Xml[],
  rows: readonly Xml[],
): Xml =>
  w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: textWidth, type: 'dxa' }),
      ...borders,
      w('tblLayout', { type: 'fixed' }),
      w('tblCellMar', {}, ...['left', 'right'].map((side) => w(side, { w: margin, type: 'dxa' }))),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    ...rows,
  );

const borders = w(
  'tblBorders',
  {},
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    w(side, { val: 'single', sz: 4, space: 0, color: 'auto' }),
  ),
);

/** A table of at most this many rows stays on one page. */
const SHORT = 8;

/** A bordered table whose head is repeated on every page, and a small gap below it. */
export function table(
  block: TableBlock,
  form: PaperTemplate,
  values: FormValues,
  keepNext: boolean,
): Xml[] {
  const rows = tableRows(block, form, values);
  const columns = columnsFor(block.columns, rows);
  const aligns = block.columns.map((_, column) => alignmentOf(rows, column));
  const titles = block.columns.map((column) => [column.title]);
  const body = rows.map((cells, i) => {
    const bold = isGroupRow(cells);
    const isLast = i === rows.length - 1;
    const tied = bold || rows.length <= SHORT;
    return tableRow(cells, columns, { aligns, bold, keepNext: isLast ? keepNext : tied });
  });
  return [
    tableNode(
      columns.widths,
      columns.margin,
      [borders],
      [tableRow(titles, columns, { head: true }), ...body],
    ),
    paragraph({ style: 'TableGap', keepNext }),
  ];
}
