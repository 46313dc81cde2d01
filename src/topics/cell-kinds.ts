import type { Topic } from './schema.ts';
import { type CellKind, cellTypes } from './taxonomy.ts';

/** Topics of one kind of chi bộ; with `school`, of schools only. */
export const heldByCellsOf = <T extends { data: Topic }>(
  topics: T[],
  { cellKind, school }: { cellKind?: CellKind | undefined; school: boolean },
): T[] =>
  topics.filter(({ data }) => {
    const type = cellTypes[data.cellType];
    return school ? type.school : type.kind === cellKind;
  });
