import type { TemplateBlock } from './schema.ts';

type Table = Extract<TemplateBlock, { type: 'table' }>;

/** The field that holds the points of a criterion, counted from 0. */
export const pointsField = (criterion: number): string => `diem-${criterion + 1}`;

/** The form's own rows for the criteria of a score, in their order; undefined where its numbers or weights are other ones. */
export function criterionRows(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  weights: readonly number[],
): { row: number; points: string }[] | undefined {
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const cell = (row: string[], name: string): string => row[at(name)] ?? '';
  const numbered = rows.flatMap((row, i) =>
    /^\d+$/.test(cell(row, 'tt'))
      ? [{ row: i, weight: cell(row, 'toi-da'), points: cell(row, 'diem') }]
      : [],
  );
  const isSame =
    numbered.length === weights.length &&
    weights.every((weight, i) => numbered[i]?.weight === String(weight));
  return isSame ? numbered : undefined;
}
