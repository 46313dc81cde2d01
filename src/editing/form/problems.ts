import type { LocatedProblem } from '#handbook/problem.ts';
import type { Field } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';

/** One thing to mend, in the words of the form. */
export interface FormProblem {
  /** The control that it stands at, `source.title`; empty for the prose, none for what no control can mend. */
  at?: string;
  /** The name of that control as it stands on the page. */
  label: string;
  message: string;
  fix: string;
}

/** Where the prose of a file begins, and what is written. */
export interface Written {
  data: RawData;
  /** Its lines. */
  rows: readonly string[];
}

const citationLabels: Record<string, string> = {
  document: 'Văn bản',
  provision: 'Điều khoản',
  evidence: 'Mức kiểm chứng',
};

/** How far a path of the data leads into the form: the nearest control, and what is asked there. */
interface Control {
  path: PropertyKey[];
  labels: string[];
  asks: 'choice' | 'basis' | 'text';
}

/** The control at which a path of the data stands; undefined where the form has none. */
export function controlAt(
  fields: readonly Field[],
  path: readonly PropertyKey[],
): Control | undefined {
  const [top, ...rest] = path;
  let field = fields.find(({ name }) => name === top);
  if (!field || top === undefined) return undefined;
  const control: Control = { path: [top], labels: [field.label], asks: asksOf(field) };
  const step = (part: PropertyKey, label: string, asks: Control['asks']) => {
    control.path.push(part);
    control.labels.push(label);
    control.asks = asks;
  };
  for (const [i, part] of rest.entries()) {
    if (field.kind === 'list' && field.item && typeof part === 'number') {
      field = field.item;
      step(part, String(part + 1), asksOf(field));
      continue;
    }
    if (field.kind === 'basis' && typeof part === 'number') {
      const key = String(rest[i + 1] ?? 'document');
      if (!(key in citationLabels)) break;
      step(part, `văn bản ${part + 1}`, 'text');
      step(key, citationLabels[key] ?? key, key === 'provision' ? 'text' : 'choice');
      break;
    }
    const child: Field | undefined = field.fields?.find(({ name }) => name === part);
    if (!child) break;
    field = child;
    step(part, field.label, asksOf(field));
  }
  return control;
}

const asksOf = ({ kind }: Field): Control['asks'] =>
  kind === 'basis' ? 'basis' : kind === 'choice' || kind === 'boolean' ? 'choice' : 'text';

/** `Câu hỏi thảo luận 2`, `Nguồn, Tên nguồn`. */
const labelOf = (labels: readonly string[]): string =>
  labels.reduce((all, label) => (/^\d+$/.test(label) ? `${all} ${label}` : `${all}, ${label}`));

const emptyWords: Record<Control['asks'], [message: string, fix: string]> = {
  choice: ['chưa chọn', 'chọn một mục trong ô'],
  basis: ['chưa chọn dựa vào đâu', 'chọn văn bản, hoặc chọn “Gợi ý” nếu là ý của sổ tay'],
  text: ['còn trống', 'điền vào ô này'],
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (value as RawData | undefined)?.[part as string], data);

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A problem of the check as an editor of the form meets it: no file, no line, no English name. */
export function problemOf(
  problem: LocatedProblem,
  fields: readonly Field[],
  { data, rows }: Written,
): FormProblem {
  const end = rows.indexOf('---', 1);
  const inProse = end > 0 && problem.line > end + 1;
  const path = problem.path ?? (inProse ? [] : topAt(rows, problem.line));
  const control = controlAt(fields, path);
  const { message, fix } = problem;
  if (!control) {
    const line = problem.line - end - 2;
    return inProse
      ? { at: '', label: `Phần chữ, dòng ${line}`, message, fix }
      : { label: 'Trang', message, fix };
  }
  const at = { at: control.path.join('.'), label: labelOf(control.labels) };
  if (isEmpty(valueAt(data, control.path))) {
    const [empty, mend] = emptyWords[control.asks];
    return { ...at, message: empty, fix: mend };
  }
  return {
    ...at,
    message: message.replace(/^“[^”]*”:? /, ''),
    fix: control.asks === 'choice' ? emptyWords.choice[1] : fix,
  };
}

/** The field of the outermost group that a line belongs to. */
function topAt(rows: readonly string[], line: number): string[] {
  for (let at = Math.min(line, rows.length) - 1; at >= 0; at--) {
    const [, name] = /^([A-Za-z]\w*):/.exec(rows[at] ?? '') ?? [];
    if (name) return [name];
  }
  return [];
}

/** Something in the prose that does not become a tag, with its line as it is written. */
export const asFormProblem = (
  { offset, message, fix }: { offset: number; message: string; fix: string },
  body: string,
): FormProblem => ({
  at: '',
  label: `Phần chữ, dòng ${body.slice(0, offset).split('\n').length}`,
  message,
  fix,
});

/** The same by control, for the marks beside the fields. */
export function byControl(problems: readonly FormProblem[]): Map<string, FormProblem[]> {
  const groups = new Map<string, FormProblem[]>();
  for (const problem of problems)
    if (problem.at !== undefined)
      groups.set(problem.at, [...(groups.get(problem.at) ?? []), problem]);
  return groups;
}

/** The faults in the order in which their controls stand on the page, nothing said twice of one control. */
export function inPageOrder(
  problems: readonly FormProblem[],
  fields: readonly Field[],
): FormProblem[] {
  const placeOf = ({ at }: FormProblem) => {
    if (at === undefined) return -1;
    const place = fields.findIndex(({ name }) => name === at.split('.')[0]);
    return place < 0 ? fields.length : place;
  };
  return problems
    .filter(
      (problem, i) =>
        problems.findIndex((f) => f.label === problem.label && f.message === problem.message) === i,
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}
