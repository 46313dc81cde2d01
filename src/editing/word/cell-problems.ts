import { nearest } from '#handbook/check/near-miss.ts';
import type { LocatedProblem } from '#handbook/problem.ts';
import { tagsOf } from '#handbook/prose/read.ts';
import type { Field } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';
import { exampleOf } from './examples.ts';
import type { DraftProblem } from './read-draft.ts';

/** What the check has read: the fields, the file made of them, and the id that the command was given. */
export interface Checked {
  data: RawData;
  text: string;
  asked?: string | undefined;
}

const partLabels: Record<string, string> = {
  document: 'mã văn bản',
  provision: 'điều khoản',
  evidence: 'mức kiểm chứng',
};

/** Where a path of the data leads in the table: the innermost field, what is written there, and what it is called. */
function placeOf(top: Field, data: RawData, path: readonly PropertyKey[]) {
  let field: Field | undefined = top;
  let value: unknown = data[top.name];
  let part = '';
  for (const key of path.slice(1)) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const inner: Field | undefined =
      typeof key === 'number' ? field?.item : field?.fields?.find(({ name }) => name === key);
    if (typeof key === 'string') part = inner?.label ?? partLabels[key] ?? '';
    field = inner ?? (typeof key === 'number' && field?.kind === 'basis' ? field : undefined);
  }
  return { field, value, part };
}

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const chooseOne = (field: Field, value: unknown): string => {
  const words = field.choices?.map(({ word }) => word) ?? [];
  const near = nearest(String(value ?? ''), words);
  return `${near ? `ý đồng chí là “${near}”? ` : ''}chọn một trong: ${words.join('; ')}`;
};

/** Words for files, as one says them of a Word form. */
const mendInWord = (fix: string): string =>
  fix
    .replace(
      'thêm tệp vào thư mục documents hoặc sửa mã',
      'sửa mã, hoặc nhờ người quản trị trang thêm văn bản đó',
    )
    .replace('xóa dòng đó nếu', 'xóa chữ đó nếu');

/** A problem of the check as the writer of a Word file meets it: no file, no English name; none where the cell is told already. */
export function cellProblem(
  problem: LocatedProblem,
  fields: readonly Field[],
  { data, text, asked }: Checked,
  told: readonly string[],
): DraftProblem | undefined {
  const rows = text.split('\n');
  const end = rows.indexOf('---', 1);
  const row = rows[problem.line - 1] ?? '';
  if (!problem.path && end > 0 && problem.line > end + 1) {
    // Told already, in the words of the notation.
    if (told.includes('') && /^“\[/.test(problem.message)) return undefined;
    return { text: `phần chữ, ở “${excerpt(row, problem)}”: ${told1(problem)}` };
  }
  const head = rows.slice(0, problem.line).findLast((line) => /^[A-Za-z]\w*:/.test(line));
  const path = problem.path ?? [head?.split(':')[0] ?? ''];
  const field = fields.find(({ name }) => name === path[0]);
  if (!field) return { text: `trang: ${told1(problem)}` };
  if (told.includes(field.name)) return undefined;
  const name = field.name === 'id' && asked ? `--id ${asked}` : `ô “${field.label}”`;
  const line = typeof path[1] === 'number' && field.kind !== 'basis' ? `, dòng ${path[1] + 1}` : '';
  return { field: field.name, text: `${name}${line}: ${say(problem, field, path, data)}` };
}

const told1 = ({ message, fix }: LocatedProblem) => `${message} → ${mendInWord(fix)}`;

/** What stands there, as it was typed in Word. */
function excerpt(row: string, { column }: LocatedProblem): string {
  const tag = tagsOf(row).find(({ offset }) => offset === column - 1);
  const id = tag?.attributes.get('id');
  if (tag && id) return `[${tag.name === 'Cite' ? 'dẫn:' : 'xem'} ${id}…]`;
  return row
    .replace(/<[^<>]*>/g, '')
    .trim()
    .slice(0, 60);
}

function say(
  problem: LocatedProblem,
  top: Field,
  path: readonly PropertyKey[],
  data: RawData,
): string {
  const example = exampleOf(top);
  const { field, value, part } = placeOf(top, data, path);
  const write = example ? `viết: ${example}` : undefined;
  if (isEmpty(data[top.name]))
    return `còn trống → ${write ?? (top.choices ? chooseOne(top, '') : 'điền vào ô này')}`;
  const key = path.at(-1);
  if (typeof key === 'string' && path.length > 1 && !field && !part)
    return `không hiểu phần “${key}” → ${write ?? 'xóa phần đó'}`;
  if (isEmpty(value) && path.length > 1 && part)
    return `thiếu ${part.toLocaleLowerCase('vi')} → ${write ?? 'viết thêm'}`;
  const subject = part
    ? `${part.toLocaleLowerCase('vi')} “${String(value)}”`
    : `“${String(value)}”`;
  if (field?.kind === 'choice' && !/ mã |không có trong/.test(problem.message))
    return `không có lựa chọn “${String(value)}” → ${chooseOne(field, value)}`;
  if (key === 'evidence') return `${subject} không dùng được → viết: ${example ?? 'Theo báo chí'}`;
  if (field?.kind === 'boolean') return `${subject} không rõ → viết “có” hoặc “không”`;
  if (field?.kind === 'number') return `${subject} không phải số → viết một số`;
  if (field?.kind === 'day')
    return /^\d+\/\d+\/\d{4}$/.test(String(value))
      ? `ngày ${String(value)} không có trong lịch → xem lại ngày và tháng`
      : `${subject} không phải ngày → viết như 24/11/2026`;
  const message = problem.message.replace(/^“[^”]*”:? /, '');
  if (field?.name === 'period' && /dạng/.test(message))
    return `${subject} chưa đúng → viết: 2026-Q4 hoặc Quý 4 năm 2026, 2026-03 hoặc tháng 3 năm 2026, hoặc chỉ 2026`;
  if (field?.kind === 'list' && /ít nhất/.test(message))
    return `${message} → viết thêm cho đủ, mỗi ý một dòng riêng: bấm Enter trước mỗi ý`;
  // The schema of an id has one example; a line with several parts needs the whole of it.
  if (/dạng|còn thiếu/.test(message) && write && path.length > 1)
    return `${part ? `${part.toLocaleLowerCase('vi')} ` : ''}“${String(value)}” chưa đúng → ${write}`;
  if (/Invalid/.test(message)) return `${subject} không đúng dạng → ${top.help}`;
  return `${message} → ${mendInWord(problem.fix)}`;
}

/** Several faults of one line that are mended in one way are one. */
export function joined(problems: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const problem of problems) {
    const [, where = '', message = problem, fix = ''] =
      /^(ô “[^”]*”(?:, dòng \d+)?): (.*) → (viết: .*)$/.exec(problem) ?? [];
    const key = JSON.stringify(fix ? [where, fix] : [problem]);
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups].map(([key, messages]) => {
    const [where = '', fix] = JSON.parse(key) as string[];
    return fix ? `${where}: ${[...new Set(messages)].join('; ')} → ${fix}` : where;
  });
}
