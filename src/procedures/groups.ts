import { type ProcedureGroup, procedureGroups } from './schema.ts';

interface Grouped {
  data: { group: ProcedureGroup; order: number; id: string };
}

/** Procedures under the words of their group, in the order of the list; a group without any is left out. */
export function inGroups<T extends Grouped>(
  entries: readonly T[],
): { title: string; entries: T[] }[] {
  return Object.entries(procedureGroups).flatMap(([group, title]) => {
    const found = entries
      .filter(({ data }) => data.group === group)
      .toSorted((a, b) => a.data.order - b.data.order || a.data.id.localeCompare(b.data.id, 'en'));
    return found.length > 0 ? [{ title, entries: found }] : [];
  });
}
