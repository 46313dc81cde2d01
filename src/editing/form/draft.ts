import { checkFile } from '#handbook/check/check-file.ts';
import { type CollectionName, type Entry, hasProse } from '#handbook/collections.ts';
import type { LocatedProblem } from '#handbook/problem.ts';
import { parseSource } from '#handbook/read/source-file.ts';
import { periodText } from '#base/dates.ts';
import { fieldsOf } from '../fields/fields.ts';
import { fromBrackets } from '../brackets.ts';
import { isBracketFault } from '#handbook/prose/brackets.ts';
import { kinds } from '../kinds.ts';
import { nextId, slugOf } from '../next-id.ts';
import { type RawData, writeEntry } from '../write-entry.ts';
import { type Fault, faultOf, inPageOrder, slipAsFault } from './faults.ts';
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
  problems: LocatedProblem[];
  /** The same in the words of the form, in their order. */
  faults: Fault[];
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

/** Reads a file that somebody has on their machine; undefined where it is not a page of a kind that the form knows. */
export function draftFromFile(
  name: string,
  text: string,
  { library }: FormData,
): Draft | undefined {
  const source = parseSource(name, text.normalize('NFC'));
  const data = source.yaml.errors.length > 0 ? undefined : (source.yaml.toJS() as unknown);
  if (!source.hasFrontMatter || data === null || typeof data !== 'object') return undefined;
  const raw = data as RawData;
  const kind = kindOf(raw, name);
  if (!kind) return undefined;
  const pages = library[collectionOf(kind)] as Entry<{ id: string }>[];
  const known = pages.find((page) => page.data.id === raw.id)?.file;
  return {
    kind,
    data: raw,
    body: source.body.trim(),
    file: known ?? fileOf(collectionOf(kind), name.replace(/\.[^.]*$/, '')),
  };
}

/** The kind of a page by the fields that only it has. */
function kindOf(data: RawData, name: string): FormKind | undefined {
  const signs: Record<FormKind, string> = {
    topic: 'theme',
    requirement: 'reportedAs',
    glossary: 'term',
    guide: 'section',
    document: 'issuer',
  };
  return formKinds.find(
    (kind) => signs[kind] in data && hasProse(collectionOf(kind)) !== name.endsWith('.yaml'),
  );
}

/** The file that a draft becomes, checked against the whole handbook with the words of `check:content`. */
export function outcomeOf({ kind, data, body, file: old }: Draft, around: FormData): Outcome {
  const name = collectionOf(kind);
  const title = String(data.title ?? data.term ?? '').normalize('NFC');
  // A period that is wrong is told at its own field; it makes no wrong id.
  const period = periodText.test(String(data.period)) ? String(data.period) : undefined;
  const year = typeof data.issuedOn === 'string' ? data.issuedOn.slice(0, 4) : undefined;
  const used = Object.keys(around.ledger);
  const named = kind === 'document' ? String(data.number ?? title) : title;
  const id = data.id ?? nextId(name, { used, config: around.config, title: named, period, year });
  const file = old ?? fileOf(name, slugOf(title) || 'trang-moi');
  const prose = fromBrackets(body);
  const text = writeEntry(name, { ...data, id }, prose.text);
  const taken =
    old === undefined && (around.library[name] as Entry<unknown>[]).some((e) => e.file === file);
  const found = taken
    ? [
        {
          file,
          line: 1,
          column: 1,
          path: [kind === 'glossary' ? 'term' : 'title'],
          message: `đã có trang ${file}`,
          fix: 'đặt tên khác, hoặc mở trang đó để sửa',
        },
      ]
    : checkFile(around, name, file, text);
  const fields = fieldsOf(name).filter((field) => field.name !== 'id');
  // What the notation of brackets lacks is told in its own words, not in those for files.
  const others =
    prose.slips.length > 0 ? found.filter((problem) => !isBracketFault(problem)) : found;
  const faults = [
    ...others.map((problem) => faultOf(problem, fields, { data, text })),
    ...prose.slips.map((slip) => slipAsFault(slip, body)),
  ];
  return { file, text, problems: found, faults: inPageOrder(faults, fields) };
}
