import { z } from 'zod';
import { choiceWord } from '#handbook/check/choice-words.ts';
import { collectionNames, hasProse, schemas } from '#handbook/collections.ts';
import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import { thingKinds } from '#handbook/graph/things.ts';
import { configSchema } from '#handbook/config-schema.ts';
import { type Def, defOf } from '#base/meta.ts';

/** As much of JSON Schema as fields need. */
interface Shape {
  label?: string;
  help?: string;
  ref?: string;
  kind?: string;
  type?: string;
  default?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  oneOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** Data of pages, of which the first with a value gives the example of a field. */
type Examples = readonly unknown[];

interface Row {
  path: string;
  shape: Shape;
  isRequired: boolean;
  examples: Examples;
}

const made =
  'Trang này do `npm run docs` ghi ra từ lược đồ; sửa ở lược đồ, không sửa ở đây. Trường lạ bị từ chối.';

/** What each field of each collection takes, for `docs/truong-noi-dung.md`; examples are looked for in `pages`. */
export function fieldReference(pages: Readonly<Record<string, Examples>>): string {
  const parts = collectionNames.map((name) => {
    const kind = thingKinds[name];
    const title = kind in pageKinds ? pageKinds[kind as keyof typeof pageKinds].name : 'Lịch nghỉ';
    const file = hasProse(name) ? '`.mdx`, `.md`' : '`.yaml`';
    return [
      `## ${title}: \`content/${name}/\``,
      '',
      `Tệp ${file}.`,
      '',
      ...table(shapeOf(schemas[name]), pages[name] ?? [], name),
    ].join('\n');
  });
  return `# Mọi trường của nội dung\n\n${made} Cách viết phần chữ, các thẻ: [bien-tap.md](bien-tap.md).\n\n${parts.join('\n\n')}\n`;
}

/** What each key of `handbook.config.ts` takes, for `docs/cau-hinh.md`. */
export const configReference = (): string =>
  `# Mọi khóa của handbook.config.ts\n\n${made} Sai thì lệnh nào cũng dừng, nêu dòng và cách sửa.\n\n${table(shapeOf(configSchema), [], '').join('\n')}\n`;

/** The rows of a schema that another room's document shows. */
export const schemaTable = (schema: z.ZodType): string => table(shapeOf(schema), [], '').join('\n');

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const def = defOf<Def & { defaultValue?: unknown }>(zodSchema);
      if (def.type === 'pipe' && def.out) Object.assign(jsonSchema, z.toJSONSchema(def.out));
      // Left out by Zod where what stands inside changes as it is read.
      if (def.type === 'default') Object.assign(jsonSchema, { default: def.defaultValue });
    },
  }) as Shape;

function table(shape: Shape, examples: Examples, collection: string): string[] {
  const rows = rowsOf({ path: '', shape, isRequired: true, examples });
  const told = new Map<string, string>();
  return [
    '| trường | bắt buộc | nhận | ghi gì | ví dụ |',
    '|---|---|---|---|---|',
    ...rows.map((row) => line(row, collection, told)),
  ];
}

/** A field and the fields within it, in the order of the schema. */
function rowsOf({ path, shape, isRequired, examples }: Row): Row[] {
  const own = path === '' ? [] : [{ path, shape, isRequired, examples }];
  const { items, properties, required = [] } = shape;
  if (shape.kind === 'basis') return own;
  if (items)
    return [
      ...own,
      ...inner({ path: `${path}[]`, shape: items, isRequired, examples: examples.flat() }),
    ];
  if (properties)
    return [
      ...own,
      ...Object.entries(properties).flatMap(([key, child]) =>
        rowsOf({
          path: path === '' ? key : `${path}.${key}`,
          shape: child,
          isRequired: required.includes(key),
          examples: valuesAt(examples, key),
        }),
      ),
    ];
  return [
    ...own,
    ...variants(shape).flatMap((one) =>
      inner({ path, shape: one, isRequired, examples: examples.filter((it) => isOne(it, one)) }),
    ),
  ];
}

/** Fields within a list or a choice of groups: the group itself has been told. */
const inner = (row: Row): Row[] =>
  rowsOf(row).filter(({ path, shape }) => path !== row.path || !isGroup(shape));
const isGroup = ({ properties, anyOf, oneOf, label }: Shape) =>
  Boolean(properties ?? anyOf ?? oneOf) || label === undefined;

const variants = ({ anyOf, oneOf }: Shape): Shape[] =>
  (anyOf ?? oneOf ?? []).filter(({ properties }) => properties);

/** True where data keep to the words by which a variant is told apart. */
const isOne = (data: unknown, { properties = {} }: Shape): boolean =>
  Object.entries(properties).every(([key, child]) => {
    const choices = choicesOf(child);
    const [value] = valuesAt([data], key);
    return choices.length === 0 || value === undefined || choices.includes(value);
  });

const valuesAt = (examples: Examples, key: string): unknown[] =>
  examples
    .map((one) =>
      one !== null && typeof one === 'object' ? (one as Record<string, unknown>)[key] : undefined,
    )
    .filter((one) => one !== undefined);

/** One row; a long list of choices is told at the first field that has it. */
function line(
  { path, shape, isRequired, examples }: Row,
  collection: string,
  told: Map<string, string>,
): string {
  const taken = takes(shape, [collection, ...path.replaceAll('[]', '').split('.')]);
  const first = told.get(taken);
  if (taken.length > 150 && !first) told.set(taken, path);
  const { label = '', help = '' } = shape;
  const fallback = shape.default;
  const given =
    fallback === undefined ? (isRequired ? 'có' : 'không') : `không; để trống là ${code(fallback)}`;
  const example = shape.examples?.[0] ?? examples.find((one) => isScalar(one));
  const cells = [
    `\`${path}\``,
    given,
    first ? `như \`${first}\` ở trên` : taken,
    [label && `**${label}.**`, help].filter(Boolean).join(' '),
    example === undefined ? '' : code(example),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** A value as it is written in a file; a long one is cut. */
function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 70 ? `${text.slice(0, 69)}…` : text}\``;
}

/** What may stand in a field, in a few words. */
function takes(shape: Shape, path: string[]): string {
  const choices = choicesOf(shape);
  const isAlone = choices.length === 1 && path.at(-1) === 'type';
  if (shape.kind === 'basis') return 'danh sách viện dẫn, hoặc `suggestion`';
  if (shape.kind === 'day') return 'ngày, `2026-11-24`';
  if (choices.length > 0)
    return choices
      .map((value) => {
        // A block of a form has the word of its type from no table.
        const word = isAlone ? String(value) : choiceWord(path, String(value));
        return word === String(value) ? code(value) : `${code(value)} (${word})`;
      })
      .join(', ');
  const { minLength: least, maxLength: most } = shape;
  switch (shape.type) {
    case 'string':
      return `${shape.ref ? 'mã' : 'chữ'}${limits(least, most, ' ký tự')}`;
    case 'integer':
    case 'number':
      return `số${limits(shape.minimum, bounded(shape.maximum), '')}`;
    case 'boolean':
      return '`true`, `false`';
    case 'array':
      return `danh sách${limits(shape.minItems, shape.maxItems, ' mục')}${shape.items?.properties || variants(shape.items ?? {}).length > 0 ? '' : ` ${takes(shape.items ?? {}, path)}`}`;
    case 'object':
      return 'nhóm';
    default:
      return variants(shape).length > 0 ? 'một trong các dạng' : 'chữ';
  }
}

const choicesOf = ({ enum: all, const: one, anyOf }: Shape): unknown[] => {
  if (all) return all;
  if (one !== undefined) return [one];
  const lists = (anyOf ?? []).map(choicesOf);
  return lists.length > 0 && lists.every((list) => list.length > 0) ? lists.flat() : [];
};

/** A bound of the machine is none of ours. */
const bounded = (most: number | undefined) => (most === Number.MAX_SAFE_INTEGER ? undefined : most);

function limits(least: number | undefined, most: number | undefined, unit: string): string {
  const from = least && least > -1e9 ? least : undefined;
  if (from === undefined && most === undefined) return '';
  if (most === undefined) return `, từ ${from}${unit}`;
  return from === undefined ? `, đến ${most}${unit}` : `, ${from}–${most}${unit}`;
}
