import { z } from 'zod';
import { type CollectionName, schemas } from '../handbook/collections.ts';
import { isoDay } from '../vietnamese/dates.ts';
import { dayInFile, words } from './fields/words.ts';

type Json = Record<string, unknown> & { properties?: Record<string, Json> };

/** The JSON Schema of a collection, with a Vietnamese explanation on every field: what editors complete and check by. */
export function jsonSchemaOf(name: CollectionName): Json {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const def = zodSchema._zod.def as unknown as { type: string; out?: z.core.$ZodType };
      // Days and periods pass through a step that JSON Schema cannot tell; what comes out of it can be.
      if (def.type === 'pipe' && def.out) Object.assign(jsonSchema, plain(def.out));
    },
  }) as Json;
  explain(schema, [name]);
  return schema;
}

function plain(schema: z.core.$ZodType): object {
  const json = z.toJSONSchema(schema, { target: 'draft-7' });
  delete json.$schema;
  return json;
}

function explain(node: unknown, path: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) explain(item, path);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const { properties = {}, ...rest } = node as Json;
  for (const [key, child] of Object.entries(properties)) {
    const here = [...path, key];
    const ends = here.map((_, i) => here.slice(i).join('.'));
    const [label, help] = ends.map((end) => words[end]).find(Boolean) ?? [];
    const isDay = child.pattern === isoDay.source;
    if (label && help)
      Object.assign(child, { title: label, description: isDay ? `${help} ${dayInFile}` : help });
    explain(child, here);
  }
  for (const key of ['items', 'anyOf', 'oneOf', 'allOf']) explain(rest[key], path);
}
