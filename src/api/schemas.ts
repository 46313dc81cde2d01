import { z } from 'zod';
import { collectionNames, schemas } from '#handbook/collections.ts';
import { describeJson } from '#base/meta.ts';
import { thingKinds } from '#handbook/graph/things.ts';
import { basis } from '#documents/evidence.ts';
import { procedureSchema, stepSchema } from '#procedures/schema.ts';

/** Raised when a field is renamed, removed or changes its meaning; new fields do not raise it. */
export const apiVersion = 1;

const version = z.literal(apiVersion);

/** What every item says beside its data. */
const common = {
  version,
  id: z.string(),
  /** `procedure`, `step`, `topic` … */
  kind: z.string(),
  title: z.string(),
  /** Absolute address of the page, with the anchor where the thing is a part of a page. */
  url: z.url(),
  /** The short address, which never changes. */
  shortUrl: z.url(),
  /** The thing alone, made to be framed; only for the kinds that have such a view. */
  embedUrl: z.url().optional(),
};

const item = <T extends z.ZodType>(data: T) =>
  z.strictObject({
    ...common,
    data,
    /** The prose: MDX as the editors wrote it; plain paragraphs for a step; empty for data without prose. */
    body: z.string(),
  });

const list = (collection: string, one: z.ZodType) =>
  z.strictObject({
    version,
    collection: z.literal(collection),
    items: z.array(one),
    /** Where a large collection goes on. */
    next: z.url().optional(),
  });

const steps = z.strictObject({ ...stepSchema.shape, procedure: z.string(), phase: z.string() });

const procedures = z.strictObject({
  ...procedureSchema.shape,
  /** The least length, with the minutes and the basis of the rule that sets it. */
  minimum: procedureSchema.shape.minimum
    .unwrap()
    .extend({ minutes: z.number().int(), basis })
    .optional(),
});

/** What is published of each collection: its own schema, with what rules add. */
const dataSchemas = { ...schemas, procedures };

/** One item, by kind: the collection's own schema inside the common frame. */
export const itemSchemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(collectionNames.map((name) => [thingKinds[name], item(dataSchemas[name])])),
  step: item(steps),
};

/** A whole collection, by name; steps have one of their own. */
export const listSchemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(
    collectionNames.map((name) => [name, list(name, item(dataSchemas[name]) as z.ZodType)]),
  ),
  steps: list('steps', item(steps)),
};

/** `/api/index.json`: what there is. */
export const indexSchema = z.strictObject({
  version,
  /** The version of the code that made it, as its CHANGELOG has it. */
  release: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: z.string(),
  licence: z.string(),
  collections: z.array(
    z.strictObject({
      name: z.string(),
      count: z.number().int(),
      url: z.url(),
      listSchema: z.url(),
      itemSchema: z.url(),
    }),
  ),
  /** Every permanent id with the address of its item. */
  items: z.record(z.string(), z.url()),
});

const published: Record<string, z.ZodType> = { index: indexSchema, ...itemSchemas, ...listSchemas };

/** Names of the published schemas, each at `/api/luoc-do/<name>.json`. */
export const schemaNames = Object.keys(published);

/** A JSON Schema (draft 2020-12) made from the schema that the build itself applies. */
export function jsonSchema(name: string, id: string): object {
  const schema = published[name];
  if (!schema) throw new Error(`[api] không có lược đồ ${name}`);
  return {
    $id: id,
    ...z.toJSONSchema(schema, {
      io: 'output',
      override: ({ jsonSchema }) => describeJson(jsonSchema),
    }),
  };
}
