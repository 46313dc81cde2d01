import { layout } from './layout.ts';
import { linesInColumn } from './measure.ts';
import { paragraph, run } from './paragraph.ts';
import type { ParagraphFormat } from './properties.ts';
import type { Columns } from './table-columns.ts';
import type { Cell } from './table-rows.ts';
import { mm } from './units.ts';
import { w, type Xml } from '#base/xml.ts';

/** Room enough to write in by hand. */
const ROW_HEIGHT = mm(8);
/** A row of more lines than this may be torn by the end of a page; others move as a whole. */
const TALL_ROW = 20;

/** What is particular to one row. */
export interface RowLook {
  head?: boolean;
  bold?: boolean;
  keepNext?: boolean;
  /** By column; titles are centred anyway. */
  aligns?: ParagraphFormat['align'][];
}

const isTall = (cells: Cell[], { widths, margin, size }: Columns): boolean =>
  cells.some((cell, column) => {
    const room = (widths[column] ?? 0) - 2 * margin;
    return linesInColumn(cell, room, size) > TALL_ROW;
  });

/** A row of a table; each line of a cell is a paragraph. */
export function tableRow(cells: Cell[], columns: Columns, look: RowLook): Xml {
  const { head, bold, keepNext, aligns } = look;
  const line = (text: string, column: number): Xml => {
    const kind = head ? 'TableHead' : aligns?.[column] === 'center' ? 'TableNumber' : 'TableText';
    const { size } = columns;
    const style = size === layout.size.body ? kind : (`${kind}${size}` as const);
    return paragraph(
      { style, keepNext: head ? undefined : keepNext },
      run(text, bold ? { bold } : {}),
    );
  };
  return w(
    'tr',
    {},
    w(
      'trPr',
      {},
      ...(isTall(cells, columns) ? [] : [w('cantSplit')]),
      w('trHeight', { val: ROW_HEIGHT, hRule: 'atLeast' }),
      ...(head ? [w('tblHeader')] : []),
    ),
    ...cells.map((cell, column) =>
      w(
        'tc',
        {},
        w(
          'tcPr',
          {},
          w('tcW', { w: columns.widths[column], type: 'dxa' }),
          ...(head ? [w('vAlign', { val: 'center' })] : []),
        ),
        ...(cell.length === 0 ? [''] : cell).map((text) => line(text, column)),
      ),
    ),
  );
}
