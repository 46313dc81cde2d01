interface Grouped {
  data: { group: string; order?: number; id: string };
}

/** Entries under the words of their group, in the order of the table and by their own order or id within; a group without any is left out. */
export function inGroups<T extends Grouped>(
  groups: Readonly<Record<string, string>>,
  entries: readonly T[],
): { group: string; title: string; entries: T[] }[] {
  return Object.entries(groups).flatMap(([group, title]) => {
    const found = entries
      .filter(({ data }) => data.group === group)
      .toSorted(
        (a, b) =>
          (a.data.order ?? 0) - (b.data.order ?? 0) || a.data.id.localeCompare(b.data.id, 'en'),
      );
    return found.length > 0 ? [{ group, title, entries: found }] : [];
  });
}
