import { z } from 'zod';
import { tell } from './check/messages.ts';
import { nearest } from './check/near-miss.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the configuration, one line a key; printed as it stands, since a place in our code helps nobody. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(
      `${lines.join('\n')}\n\n${lines.length} lỗi trong cấu hình. Sửa xong rồi chạy lại; chưa có gì được ghi hay xuất bản.`,
    );
    this.name = 'ConfigError';
    this.stack = this.message;
    // The configuration is imported before any command runs: nobody can catch this for it.
    if (!process.listeners('uncaughtException').includes(printPlainly))
      process.prependOnceListener('uncaughtException', printPlainly);
  }
}

function printPlainly(error: unknown): void {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

/** Refusals of a configuration as `file:line:column: what → how to mend`. */
export function tellConfig(
  schema: z.ZodType,
  issues: readonly Issue[],
  file: string,
  text: string,
): string[] {
  const lines = issues.flatMap((issue) =>
    tellOne(schema, issue).map(({ path, message, fix }) => {
      const at = placeOf(text, path);
      const place = at ? `:${at.line}:${at.column}` : '';
      return `${file}${place}: ${message.replace(/^“([^”]*)”/, `khóa “${dotted(path)}”`)} → ${fix}`;
    }),
  );
  return [...new Set(lines)];
}

/** `rubric.criteria[2].weight`. */
const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'cấu hình';

function tellOne(schema: z.ZodType, issue: Issue) {
  const name = `“${dotted(issue.path)}”`;
  const at = (message: string, fix: string) => [{ path: issue.path, message, fix }];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path: [...issue.path, key],
        message: `không có khóa “${dotted([...issue.path, key])}”`,
        fix: `${near ? `ý đồng chí là “${near}”? ` : ''}xóa dòng này hoặc sửa tên khóa; các khóa ở đây: ${known.join(', ')}`,
      };
    });
  }
  if (issue.code === 'invalid_union' && issue.path.join() === 'contact')
    return at(
      `${name} ${issue.input === undefined ? 'còn thiếu' : 'không đúng dạng'}`,
      "viết { email: 'ten@noi.vn' } hoặc { url: 'https://…' }",
    );
  if (issue.input === undefined && issue.code !== 'custom')
    return at(`thiếu khóa ${name}`, `thêm “${String(issue.path.at(-1) ?? '')}: …” vào đúng nhóm`);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit =
      issue.code === 'too_small' ? `ít nhất ${issue.minimum}` : `nhiều nhất ${issue.maximum}`;
    const unit = { string: ' ký tự', array: ' mục' }[issue.origin as string] ?? '';
    return at(
      `${name} phải ${unit ? 'có ' : 'là '}${limit}${unit}, đang ${unit ? 'có' : 'là'} ${sizeOf(issue.input)}`,
      unit ? 'viết lại cho vừa' : 'sửa số',
    );
  }
  return tell(issue);
}

const sizeOf = (input: unknown): string =>
  String(typeof input === 'string' || Array.isArray(input) ? input.length : input);

/** Names of the keys that a group of the schema takes. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape | undefined;
  for (const part of path)
    here = typeof part === 'number' ? here?.items : here?.properties?.[String(part)];
  return Object.keys(here?.properties ?? {});
}

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
}

/** Where a key, or its nearest parent that is there, stands in the text of a configuration. */
function placeOf(
  text: string,
  path: readonly PropertyKey[],
): { line: number; column: number } | undefined {
  let offset = -1;
  let from = 0;
  for (const part of path) {
    const found =
      typeof part === 'number' ? nthGroup(text, from, part) : keyAfter(text, from, String(part));
    if (found === undefined) break;
    offset = found;
    from = offset + 1;
  }
  if (offset < 0) return undefined;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of a key behind a place of the text. */
function keyAfter(text: string, from: number, name: string): number | undefined {
  const key = /(?<![\w$'".-])['"]?([\w$-]+)['"]?\s*:/g;
  key.lastIndex = from;
  for (let found = key.exec(text); found; found = key.exec(text))
    if (found[1] === name) return found.index;
  return undefined;
}

/** Offset of the group with this number in a list that begins after `from`. */
function nthGroup(text: string, from: number, index: number): number | undefined {
  let at = from;
  for (let i = 0; i <= index; i++) {
    at = text.indexOf('{', at + 1);
    if (at < 0) return undefined;
  }
  return at;
}
