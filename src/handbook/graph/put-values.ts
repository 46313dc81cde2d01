import { mentionsIn, putValues, type ValueOf } from '#rules/mentions.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from '../collections.ts';
import { mentionTags } from '../prose/read.ts';
import type { Reference } from './references.ts';

/** Data with the values of rules in the place of their mentions. */
export function dataWithValues(data: unknown, valueOf: ValueOf): unknown {
  if (typeof data === 'string') return putValues(data, mentionsIn(data), valueOf);
  if (Array.isArray(data)) return data.map((item) => dataWithValues(item, valueOf));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, child]) => [key, dataWithValues(child, valueOf)]),
  );
}

/** Prose with the values of rules in the place of their tags. */
export const proseWithValues = (body: string, valueOf: ValueOf): string =>
  putValues(body, mentionTags(body), valueOf);

/** Values of the rules of a library by id. */
export function valuesOf({ rules }: Pick<Library, 'rules'>): ValueOf {
  const values = new Map(rules.map(({ data }) => [data.id, data.value]));
  return (id) => values.get(id);
}

/**
 * The library as readers meet it: every mention of a rule has its value in its place. Whoever writes files takes the
 * library as it was read; an entry without a mention is the same object in both.
 */
export function libraryWithValues(library: Library, references: readonly Reference[]): Library {
  const files = new Set(references.filter((r) => r.mention).map(({ file }) => file));
  if (files.size === 0) return library;
  const valueOf = valuesOf(library);
  const entriesOf = (name: CollectionName) =>
    (library[name] as Entry<unknown>[]).map((entry) =>
      files.has(entry.file)
        ? {
            ...entry,
            data: dataWithValues(entry.data, valueOf),
            body: proseWithValues(entry.body, valueOf),
          }
        : entry,
    );
  return Object.fromEntries(
    collectionNames.map((name) => [name, entriesOf(name)]),
  ) as unknown as Library;
}
