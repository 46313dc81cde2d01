import { isRecord } from '#base/is-record.ts';
import { z } from 'zod';
import { type CollectionName, type Entry, schemas } from '../collections.ts';
import { isEmptied, withoutEmptied } from './emptied.ts';
import { tell } from '../check/messages.ts';
import { checkPlainProse, checkProse } from '../prose/check-prose.ts';
import { formatOf, type ProseFormat } from '../prose/live.ts';
import type { ProseProblem } from '../prose/scan.ts';
import type { Problem } from '../problem.ts';
import { sampleProblems } from '../check/sample-text.ts';
import type { SourceFile } from './source-file.ts';
import { yamlProblems } from './yaml-errors.ts';

/** One file read: its entry where its schema accepts it, and all that is wrong with it. */
export interface EntryResult {
  entry?: Entry<unknown>;
  /** Where its schema refuses it: what it says all the same, so that its mentions of ids can be judged too. */
  draft?: Entry<unknown>;
  problems: Problem[];
}

/** Readers that only the machine of the build has; the form page does without. */
export interface BuildReaders {
  /** The YAML reader of the build. */
  toData: (source: SourceFile) => unknown;
  /** The compiler of the build. */
  compile: (body: string, format: ProseFormat) => ProseProblem[];
}

/** So many faults of the data are told of one file. */
const MOST_ISSUES = 200;

/** Checks one file alone: the same words in the linter, in the form page and in the live preview. */
export function readEntry(
  name: CollectionName,
  source: SourceFile,
  readers?: BuildReaders,
): EntryResult {
  const { file } = source;
  const raw = rawProblem(source);
  if (raw) return { problems: [{ file, ...raw }] };
  const inYaml = yamlProblems(source);
  if (inYaml.length > 0) return { problems: inYaml.map((problem) => ({ file, ...problem })) };
  const problems: Problem[] = sampleProblems(source).map((problem) => ({ file, ...problem }));
  let data: unknown;
  let refused: EntryProblem | undefined;
  try {
    data = readers ? readers.toData(source) : source.yaml.toJS();
  } catch (error) {
    refused = refusedByBuild(source, error);
    problems.push({ file, ...refused });
  }
  const cleared = refused ? undefined : withoutEmptied(schemas[name] as z.ZodType, data);
  const parsed = cleared?.parsed;
  if (cleared) {
    data = cleared.data;
    const { emptied } = cleared;
    // Places are looked up in the tree of the text: without the entries that do not count there either.
    for (const path of emptied) if (typeof path.at(-1) === 'number') source.yaml.deleteIn(path);
    const issues = parsed?.error?.issues ?? [];
    if (issues.length > MOST_ISSUES)
      problems.push({
        file,
        place: { path: [] },
        message: `khai báo còn ${issues.length - MOST_ISSUES} chỗ sai nữa`,
        fix: 'sửa các chỗ đã nêu rồi kiểm tra lại',
      });
    for (const issue of issues.slice(0, MOST_ISSUES))
      for (const { path, ...told } of tell(issue, [], keysOf(name), name))
        problems.push({ file, place: { path }, ...asEmptied(told, path, issue.input, emptied) });
  }
  const format = formatOf(file);
  const shape = format === 'md' ? checkPlainProse(source.body) : checkProse(name, source.body);
  const inProse = shape.length > 0 ? shape : (readers?.compile(source.body, format) ?? []);
  for (const { offset, message, fix } of inProse)
    problems.push({ file, place: { bodyOffset: offset }, message, fix });
  const slug = (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');
  const rest = { slug, file, body: source.body };
  if (parsed?.success) return { entry: { ...rest, data: parsed.data }, problems };
  return isRecord(data) ? { draft: { ...rest, data }, problems } : { problems };
}

/** A field or entry that stands there empty is not called missing or too short. */
function asEmptied(
  told: Pick<Problem, 'message' | 'fix'>,
  path: readonly PropertyKey[],
  input: unknown,
  emptied: readonly (readonly PropertyKey[])[],
): Pick<Problem, 'message' | 'fix'> {
  const key = JSON.stringify(path);
  const last = path.at(-1);
  if (typeof last === 'number' && input !== undefined && isEmptied(input))
    return {
      message: `mục ${last + 1} của “${String(path.at(-2))}” còn trống`,
      fix: 'viết nội dung, hoặc xóa mục đó',
    };
  const wasEmptied = input === undefined && emptied.some((other) => JSON.stringify(other) === key);
  if (!wasEmptied) return told;
  return { message: `“${String(last)}” còn trống`, fix: told.fix.replace(/^thêm/, 'viết') };
}

const keysByCollection = new Map<CollectionName, string[]>();

/** Every field name that a schema knows at any depth, for near misses. */
function keysOf(name: CollectionName): string[] {
  let keys = keysByCollection.get(name);
  if (!keys) {
    const found = new Set<string>();
    z.toJSONSchema(schemas[name], {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        for (const key of Object.keys(jsonSchema.properties ?? {})) found.add(key);
      },
    });
    keys = [...found];
    keysByCollection.set(name, keys);
  }
  return keys;
}

type EntryProblem = Omit<Problem, 'file'>;

function rawProblem(source: SourceFile): EntryProblem | undefined {
  const strange = source.raw.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\u007f]/);
  if (strange >= 0) {
    return {
      place: { bodyOffset: strange - source.bodyOffset },
      message: 'có ký tự không đọc được',
      fix: 'lưu tệp ở dạng UTF-8 và gõ lại chữ ở chỗ này',
    };
  }
  if (source.raw.trim() === '')
    return { place: { line: 1 }, message: 'tệp rỗng', fix: 'chép một tệp cùng loại rồi sửa' };
  const mark = source.raw.indexOf('\uFEFF', 1);
  if (mark >= 0)
    return {
      place: { bodyOffset: mark - source.bodyOffset },
      message: 'ở đây có dấu BOM, ký tự không nhìn thấy, chỉ được đứng đầu tệp',
      fix: 'xóa nó bằng phím Delete ngay trước chữ này, hoặc gõ lại dòng này',
    };
  if (source.hasFrontMatter) return undefined;
  if (/^[\s\u200b-\u200f\u2060]+---/.test(source.raw))
    return {
      place: { line: 1 },
      message: 'trước dòng --- đầu tiên có dòng trống, dấu cách hoặc ký tự không nhìn thấy',
      fix: 'xóa hết mọi thứ đứng trước --- đầu tiên',
    };
  if (/^\uFEFF?(?!---)[\u2010-\u2015\u2212-]{1,3}[ \t]*\r?\n/.test(source.raw))
    return {
      place: { line: 1 },
      message: 'dòng đầu không phải ba dấu gạch nối: máy đã đổi thành gạch dài',
      fix: 'gõ lại ba dấu gạch nối liền nhau: ---',
    };
  return {
    place: { line: 1 },
    message: 'tệp không có phần khai báo giữa hai dòng ---',
    fix: 'mở đầu tệp bằng ---, các trường, rồi ---',
  };
}

function refusedByBuild(source: SourceFile, error: unknown): EntryProblem {
  const mark = (error as { mark?: { line: number; column: number } }).mark;
  return {
    place: { line: (mark?.line ?? 0) + 1 + source.yamlLineOffset, column: (mark?.column ?? 0) + 1 },
    message: 'khai báo không đọc được khi dựng trang',
    fix: 'kiểm tra thụt dòng, dấu hai chấm và dấu nháy ở dòng này',
  };
}
