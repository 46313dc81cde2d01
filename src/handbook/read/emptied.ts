import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Data without the fields and entries that an editor emptied. */
export interface Cleared<Schema extends z.ZodType> {
  data: unknown;
  /** What the schema says of it. */
  parsed: z.ZodSafeParseResult<z.output<Schema>>;
  /** What was taken out, in the order in which it was. */
  emptied: Path[];
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** True of what a form leaves behind when somebody clears a field. */
export const isEmptied = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (isObject(value) && !(value instanceof Date) && Object.values(value).every(isEmptied));

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), data);

/** Paths that issues are about, those inside the branches of a union included. */
function pathsOf(issues: readonly Issue[], parent: Path = []): Path[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path];
    const inner = issue.code === 'invalid_union' ? issue.errors : [];
    return [path, ...inner.flatMap((branch) => pathsOf(branch, path))];
  });
}

/**
 * Fields and list entries that stand empty where their schema wants something count as not written at all: forms of
 * other programs leave `''`, `null` and empty entries behind. An empty cell that the schema takes stays. The first of
 * several entries stays too: what follows it would take its place and its meaning (the right answer of a question).
 * So do entries without which their list would be too short.
 */
export function withoutEmptied<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
): Cleared<Schema> {
  const needed = new Set<string>();
  for (;;) {
    const cleared = clear(schema, written, needed);
    const short = tooShort(cleared).filter((list) => !needed.has(list));
    if (short.length === 0) return cleared;
    for (const list of short) needed.add(list);
  }
}

/** Lists that have become too short by what was taken out: there each entry has to be written. */
const tooShort = ({ parsed, emptied }: Cleared<z.ZodType>): string[] =>
  (parsed.error?.issues ?? [])
    .filter(({ code }) => code === 'too_small')
    .filter(({ path }) => emptied.some((other) => keyOf(other.slice(0, -1)) === keyOf(path)))
    .map(({ path }) => keyOf(path));

const keyOf = (path: Path) => JSON.stringify(path);

function clear<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
  needed: ReadonlySet<string>,
): Cleared<Schema> {
  const emptied: Path[] = [];
  let data = written;
  for (;;) {
    const parsed = schema.safeParse(data, { reportInput: true });
    const found = parsed.error && topmost(data, pathsOf(parsed.error.issues), needed);
    if (!found) return { data, parsed, emptied };
    if (emptied.length === 0) data = structuredClone(written);
    // From the end, so that entries before it keep their numbers.
    for (const path of found) {
      remove(data, path);
      emptied.push(path);
    }
  }
}

/** The emptied places that issues lie at or below, the widest of each; undefined where there is none. */
function topmost(
  data: unknown,
  paths: readonly Path[],
  needed: ReadonlySet<string>,
): Path[] | undefined {
  const found = new Map<string, Path>();
  for (const path of paths) {
    for (let length = 1; length <= path.length; length++) {
      const here = path.slice(0, length);
      const parent = at(data, here.slice(0, -1));
      const last = here.at(-1) as PropertyKey;
      if (!isObject(parent) || !(last in parent) || !isEmptied(parent[last])) continue;
      const leads = last === 0 && Array.isArray(parent) && !parent.every(isEmptied);
      if (!leads && !needed.has(keyOf(here.slice(0, -1)))) found.set(keyOf(here), here);
      break;
    }
  }
  const order = (path: Path) => path.map((part) => String(part).padStart(6, '0')).join('/');
  return found.size === 0
    ? undefined
    : [...found.values()].sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

function remove(data: unknown, path: Path): void {
  const parent = at(data, path.slice(0, -1));
  const last = path.at(-1) as PropertyKey;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent)) Reflect.deleteProperty(parent, last);
}
