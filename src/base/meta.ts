import { z } from 'zod';

/** What is read of a schema's definition; Zod's own walkers are typed loosely. */
export interface Def {
  type: string;
  innerType?: z.core.$ZodType;
  /** Behind a step that changes what was written. */
  out?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
}

/** The definition of a schema, typed for reading. */
export const defOf = <T extends Def = Def>(schema: z.core.$ZodType): T =>
  schema._zod.def as unknown as T;

/** What a schema says of itself, the outermost words first: `optional` and `default` speak for what they wrap. */
export function metaOf(schema: z.core.$ZodType): z.core.GlobalMeta {
  const own = z.globalRegistry.get(schema) ?? {};
  const { innerType } = defOf(schema);
  return innerType ? { ...metaOf(innerType), ...own } : own;
}

/** Turns a field's words into what JSON Schema calls them; the rest of what it says is for code. */
export function describeJson(json: Record<string, unknown>): void {
  if (json.label) json.title = json.label;
  if (json.help) json.description = json.help;
  for (const key of ['label', 'help', 'kind', 'ref']) delete json[key];
}
