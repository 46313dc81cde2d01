import type { TemplateBlock } from '#templates/schema.ts';
import { dotted } from './dots.ts';
import { fill, linesOf, type Piece } from './fill.ts';
import type { FormValues, PaperTemplate } from './values.ts';

/** A block of the form that is a table. */
export type TableBlock = Extract<TemplateBlock, { type: 'table' }>;

/** The lines of a cell; a blank one has none. */
export type Cell = string[];

/** A blank that is the whole cell needs no dots: the cell itself is the room to write. */
const cellLine = (pieces: Piece[]): string =>
  pieces.every((piece) => 'blank' in piece) ? '' : dotted(pieces);

/** The rows to print: the given ones or else the form's own, then blank ones. */
export function tableRows(table: TableBlock, form: PaperTemplate, values: FormValues): Cell[][] {
  const given = values.tables?.[table.name] ?? [];
  const own = table.rows.map((row) =>
    row.map((cell) => fill(cell, form.fields, values.fields).map(cellLine).filter(Boolean)),
  );
  const rows = given.length > 0 ? given.map((row) => row.map(linesOf)) : own;
  const blank = given.length === 0 ? table.blankRows : table.blankRows - given.length;
  const room = values.complete && given.length > 0 ? 0 : Math.max(0, blank);
  return [...rows, ...Array.from({ length: room }, () => [])].map((row) =>
    table.columns.map((_, column) => row[column] ?? []),
  );
}
