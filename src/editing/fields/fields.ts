import type { z } from 'zod';
import { choiceWord } from '#handbook/check/choice-words.ts';
import { type CollectionName, schemas } from '#handbook/collections.ts';
import { type Def, defOf, metaOf } from '#base/meta.ts';

/** How a field is filled in. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'group'
  | 'basis'
  /** Groups of several shapes, told apart by their `type`: written by hand. */
  | 'variants';

/** A field of content as an editor meets it: the one description for forms, Word files and comments. */
export interface Field {
  name: string;
  label: string;
  help: string;
  kind: FieldKind;
  required: boolean;
  /** The least characters or items; 0 where anything will do. */
  least: number;
  /** What it is when left out. */
  fallback?: unknown;
  choices?: { value: string; word: string }[];
  /** Of a list: what one of its items is. */
  item?: Field;
  /** Of a group: its fields. */
  fields?: Field[];
}

interface FieldDef extends Def {
  entries?: Record<string, string>;
  values?: unknown[];
  defaultValue?: unknown;
  checks?: { _zod: { def: { check: string; minimum?: number } } }[];
}

/** The fields of a collection in the order of its schema. */
export const fieldsOf = (name: CollectionName): Field[] => groupFields(schemas[name], [name]);

function groupFields(schema: z.core.$ZodType, path: string[]): Field[] {
  return Object.entries(defOf(schema).shape ?? {}).map(([name, child]) =>
    readField(child, [...path, name]),
  );
}

type Words = Pick<Field, 'label' | 'help'>;

/** `around`: the words of what wraps the schema, which speak before its own. */
function readField(schema: z.core.$ZodType, path: string[], around?: Words): Field {
  const def = defOf<FieldDef>(schema);
  const meta = metaOf(schema);
  const words = around ?? said(meta, path);
  if (def.type === 'optional' && def.innerType)
    return { ...readField(def.innerType, path, words), required: false };
  if (def.type === 'default' && def.innerType)
    return {
      ...readField(def.innerType, path, words),
      required: false,
      fallback: def.defaultValue,
    };
  const least =
    def.checks?.find(({ _zod }) => _zod.def.check === 'min_length')?._zod.def.minimum ?? 0;
  const base = { name: path.at(-1) ?? '', ...words, required: true, least };
  if (meta.kind) return { ...base, kind: meta.kind };
  if (def.type === 'object') return { ...base, kind: 'group', fields: groupFields(schema, path) };
  if (def.type === 'array' && def.element)
    return { ...base, kind: 'list', item: readField(def.element, path, words) };
  if (def.type === 'number' || def.type === 'boolean') return { ...base, kind: def.type };
  const values = choiceValues(schema);
  if (values)
    return {
      ...base,
      kind: 'choice',
      choices: values.map((value) => ({ value, word: choiceWord(path, value) })),
    };
  if (def.type === 'string') return { ...base, kind: 'text' };
  for (const option of def.options ?? []) groupFields(option, path);
  return { ...base, kind: 'variants' };
}

function said({ label, help }: z.core.GlobalMeta, path: string[]): Words {
  if (label && help) return { label, help };
  throw new Error(
    `[sổ tay] trường ${path.join('.')} chưa có lời giải thích: thêm .meta({ label, help }) trong schema.ts của ${path[0]}`,
  );
}

function choiceValues(schema: z.core.$ZodType): string[] | undefined {
  const def = defOf<FieldDef>(schema);
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'literal') return (def.values ?? []).map(String);
  if (def.type !== 'union') return undefined;
  const lists = (def.options ?? []).map(choiceValues);
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}
