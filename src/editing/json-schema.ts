import { z } from 'zod';
import { type CollectionName, schemas } from '#handbook/collections.ts';
import { defOf, describeJson } from '#base/meta.ts';
import { dayInFile } from './fields/words.ts';

type Json = Record<string, unknown> & { properties?: Record<string, Json> };

/** The JSON Schema of a collection, with a Vietnamese explanation on every field: what editors complete and check by. */
export function jsonSchemaOf(name: CollectionName): Json {
  return z.toJSONSchema(schemas[name], {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const { type, out } = defOf(zodSchema);
      // Days and periods pass through a step that JSON Schema cannot tell; what comes out of it can be.
      if (type === 'pipe' && out) Object.assign(jsonSchema, plain(out));
      if (jsonSchema.kind === 'day') jsonSchema.help = `${String(jsonSchema.help)} ${dayInFile}`;
      describeJson(jsonSchema);
    },
  }) as Json;
}

function plain(schema: z.core.$ZodType): object {
  const json = z.toJSONSchema(schema, { target: 'draft-7' });
  delete json.$schema;
  return json;
}
