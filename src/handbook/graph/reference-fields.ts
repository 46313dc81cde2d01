import type { z } from 'zod';
import { defOf, metaOf } from '#base/meta.ts';
import { type CollectionName, schemas } from '../collections.ts';
import { memoizeByObject } from '#base/memoize.ts';
import type { ThingKind } from './things.ts';

/** Where a collection's entries name ids, as `basis.*.document`, and the kind that each must name. */
export type ReferenceFields = ReadonlyMap<string, ThingKind | 'any'>;

const fieldsOfSchema = memoizeByObject((schema: z.core.$ZodType): ReferenceFields => {
  const found = new Map<string, ThingKind | 'any'>();
  collect(schema, [], found);
  return found;
});

/** The fields of a collection that hold ids, as their schemas say themselves. */
export const referenceFields = (name: CollectionName): ReferenceFields =>
  fieldsOfSchema(schemas[name]);

/** A place in data as the key of such a field: a list of ids counts as one field. */
export const fieldKey = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? '*' : String(part)))
    .join('.')
    .replace(/\.\*$/, '');

function collect(
  schema: z.core.$ZodType,
  path: string[],
  found: Map<string, ThingKind | 'any'>,
): void {
  const { ref } = metaOf(schema);
  if (ref) found.set(path.join('.').replace(/\.\*$/, ''), ref as ThingKind | 'any');
  const { innerType, element, options = [], shape = {} } = defOf(schema);
  if (innerType) collect(innerType, path, found);
  if (element) collect(element, [...path, '*'], found);
  for (const option of options) collect(option, path, found);
  for (const [key, child] of Object.entries(shape)) collect(child, [...path, key], found);
}
