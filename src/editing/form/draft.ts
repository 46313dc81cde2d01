import { checkFile } from '#handbook/check/check-file.ts';
import { type CollectionName, type Entry, hasProse } from '#handbook/collections.ts';
import { partsOf } from '#handbook/read/front-matter.ts';
import { parseSource } from '#handbook/read/source-file.ts';
import { readingProblems } from '#handbook/read/yaml-errors.ts';
import { nfc } from '#base/nfc.ts';
import { periodText } from '#base/dates.ts';
import { fieldsOf } from '../fields/fields.ts';
import { fromBrackets } from '../brackets.ts';
import { isBracketProblem } from '#handbook/prose/brackets.ts';
import { kinds } from '../kinds.ts';
import { nextId, slugOf } from '../next-id.ts';
import { type RawData, writeEntry } from '../write-entry.ts';
import { type FormProblem, problemOf, inPageOrder, asFormProblem } from './problems.ts';
import { fitting } from './fitting.ts';
import { limits, tooLong } from './limits.ts';
import { fileOf, type FormData, type FormKind, formKinds } from './form-data.ts';

/** A page being written: its fields, its prose, and the file that it changes, if any. */
export interface Draft {
  kind: FormKind;
  data: RawData;
  body: string;
  /** Path below the content folder of the page that is changed; a new page has none. */
  file?: string | undefined;
}

/** What a draft amounts to: the file as it would be handed over, and all that is wrong with it. */
export interface Outcome {
  file: string;
  text: string;
  /** In the words of the form, in their order. */
  problems: FormProblem[];
}

const collectionOf = (kind: FormKind): CollectionName => kinds[kind].collection;

/** A new page of a kind. */
export function blankDraft(kind: FormKind, today: string): Draft {
  const dated = kind === 'glossary' ? {} : { reviewed: today };
  return { kind, data: dated, body: '' };
}

/** A page of the handbook, to be changed. */
export function draftOf(kind: FormKind, entry: Entry<unknown>): Draft {
  return { kind, data: structuredClone(entry.data) as RawData, body: entry.body, file: entry.file };
}

/** A file as far as the form takes it: a draft, with what to know of it, or why there is none. */
export interface Opened {
  draft?: Draft;
  /** Words for the editor; empty where there is nothing to say. */
  told: string;
}

const noPage = 'tệp phải là .mdx hoặc .yaml của một trang, khai báo còn đọc được';

/** Reads a file that somebody has on their machine. Never throws, whatever the file is. */
export function draftFromFile(name: string, text: string, data: FormData): Opened {
  const refused = (why: string) => ({ told: `Không mở được ${name}: ${why}.` });
  if (text.length > limits.file) return refused('tệp dài hơn một trang nhiều lần');
  try {
    const whole = nfc(text);
    if (partsOf(name, whole).yaml.length > limits.fields)
      return refused('phần khai báo dài hơn của một trang nhiều lần');
    const source = parseSource(name, whole);
    if (!source.hasFrontMatter) return refused(noPage);
    const [problem] = readingProblems(source);
    if (problem) {
      const line = 'line' in problem.place ? `dòng ${problem.place.line}: ` : '';
      return refused(`${line}${problem.message} → ${problem.fix}`);
    }
    const raw = source.yaml.toJS() as unknown;
    const kind = raw !== null && typeof raw === 'object' ? kindOf(raw as RawData, name) : undefined;
    if (!kind) return refused(noPage);
    return fitted(kind, raw as RawData, { name, body: source.body.trim() }, data);
  } catch {
    return refused(noPage);
  }
}

function fitted(
  kind: FormKind,
  raw: RawData,
  { name, body }: { name: string; body: string },
  { library }: FormData,
): Opened {
  const { data, strange } = fitting(fieldsOf(collectionOf(kind)), raw);
  const pages = library[collectionOf(kind)] as Entry<{ id: string }>[];
  const known = pages.find((page) => page.data.id === data.id)?.file;
  const file = known ?? fileOf(collectionOf(kind), name.replace(/\.[^.]*$/, ''));
  const told =
    strange.length > 0
      ? `Đã mở ${name}, trừ chỗ ghi sai dạng: ${strange.join(', ')}. Đồng chí điền lại các ô này; tệp trên máy còn nguyên.`
      : '';
  return { draft: { kind, data, body, file }, told };
}

/** The kind of a page by the fields that only it has. */
function kindOf(data: RawData, name: string): FormKind | undefined {
  const signs: Record<FormKind, string> = {
    topic: 'theme',
    requirement: 'reportedAs',
    glossary: 'term',
    guide: 'section',
    document: 'issuer',
    answer: 'variants',
  };
  return formKinds.find(
    (kind) => signs[kind] in data && hasProse(collectionOf(kind)) !== name.endsWith('.yaml'),
  );
}

/** The field that names a page of a kind. */
const nameField = (kind: FormKind): string =>
  ({ glossary: 'term', answer: 'question' })[kind as string] ?? 'title';

/** The file that a draft becomes, checked against the whole handbook with the words of `check:content`. */
export function outcomeOf({ kind, data, body, file: old }: Draft, around: FormData): Outcome {
  const name = collectionOf(kind);
  const title = nfc(String(data[nameField(kind)] ?? ''));
  // A period that is wrong is told at its own field; it makes no wrong id.
  const period = periodText.test(String(data.period)) ? String(data.period) : undefined;
  const year = typeof data.issuedOn === 'string' ? data.issuedOn.slice(0, 4) : undefined;
  const used = Object.keys(around.ledger);
  const named = kind === 'document' ? String(data.number ?? title) : title;
  const id = data.id ?? nextId(name, { used, config: around.config, title: named, period, year });
  const file = old ?? fileOf(name, slugOf(title) || 'trang-moi');
  const prose = fromBrackets(body);
  const text = writeEntry(name, { ...data, id }, prose.text);
  const fields = fieldsOf(name).filter((field) => field.name !== 'id');
  const long = tooLong(fields, data, body);
  if (long.length > 0) return { file, text, problems: long };
  const taken =
    old === undefined && (around.library[name] as Entry<unknown>[]).some((e) => e.file === file);
  const found = taken
    ? [
        {
          file,
          line: 1,
          column: 1,
          path: [nameField(kind)],
          message: `đã có trang ${file}`,
          fix: 'đặt tên khác, hoặc mở trang đó để sửa',
        },
      ]
    : checkFile(around, name, file, text);
  // What the notation of brackets lacks is told in its own words, not in those for files.
  const others =
    prose.problems.length > 0 ? found.filter((problem) => !isBracketProblem(problem)) : found;
  const rows = text.split('\n');
  const problems = [
    ...others.map((problem) => problemOf(problem, fields, { data, rows })),
    ...prose.problems.map((problem) => asFormProblem(problem, body)),
  ];
  return { file, text, problems: inPageOrder(problems, fields) };
}
