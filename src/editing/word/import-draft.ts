import { type CollectionName, endingOf, schemas } from '#handbook/collections.ts';
import { fieldsOf } from '../fields/fields.ts';
import { checkFile, type Surroundings } from '#handbook/check/check-file.ts';
import { nextId, slugOf } from '../next-id.ts';
import { writeEntry } from '../write-entry.ts';
import { periodText } from '#base/dates.ts';
import { cellProblem, joined } from './cell-problems.ts';
import type { Refused } from './inspect.ts';
import type { Picture } from './convert.ts';
import { type DraftProblem, readDraft } from './read-draft.ts';

/** What is asked of an import beside the file itself. */
export interface ImportOptions {
  name: CollectionName;
  around: Surroundings;
  used: readonly string[];
  /** Given by the editor; else what the file says, else the next free one. */
  id?: string | undefined;
  today: string;
}

/** A Word file as the file of content it becomes. */
export interface Imported {
  id: string;
  /** Path below the content folder. */
  file: string;
  text: string;
  pictures: Picture[];
  warnings: string[];
}

/** Turns a filled-in template into a file that passes the check, or says by cell what has to be mended. Writes nothing. */
export async function importDraft(
  bytes: Uint8Array,
  { name, around, used, id: asked, today }: ImportOptions,
): Promise<Imported | Refused> {
  const draft = await readDraft(name, bytes, 'hinh-cho-dat-ten');
  if ('refusal' in draft) return draft;
  const { data, warnings } = draft;
  const title = String(data.title ?? data.term ?? '');
  // A period that is wrong is told at its own cell; it makes no wrong id.
  const period = periodText.test(String(data.period)) ? String(data.period) : undefined;
  const id =
    asked ??
    (typeof data.id === 'string' ? data.id : undefined) ??
    nextId(name, { used, config: around.config, title, period });
  const full = {
    ...data,
    id,
    ...('reviewed' in schemas[name].shape ? { reviewed: data.reviewed ?? today } : {}),
  };
  const known = (
    around.library[name] as { file: string; slug: string; data: { id: string } }[]
  ).find((entry) => entry.data.id === id);
  const slug = known?.slug ?? (slugOf(title) || 'trang-moi');
  const file = known?.file ?? `${name}/${slug}.${endingOf(name)}`;
  const body = draft.body.replaceAll('hinh-cho-dat-ten', slug);
  const text = writeEntry(name, full, body);
  const fields = fieldsOf(name);
  const cells = draft.problems.flatMap(({ field }) => field ?? []);
  const written = { data: full, text, asked };
  const problems = checkFile(around, name, file, text).flatMap(
    (problem) => cellProblem(problem, fields, written, cells) ?? [],
  );
  const all = joined(
    [
      ...problems.filter(({ field }) => field).sort(inOrderOf(fields.map((field) => field.name))),
      ...draft.problems,
      ...problems.filter(({ field }) => !field),
    ].map((problem) => problem.text),
  );
  if (all.length > 0) return { refusal: [listed(all), ...noticed(warnings)].join('\n') };
  const pictures = draft.pictures.map((picture) => ({
    ...picture,
    name: picture.name.replace('hinh-cho-dat-ten', slug),
  }));
  return { id, file, text, pictures, warnings };
}

const listed = (lines: readonly string[]) =>
  `Tệp Word còn ${lines.length} chỗ phải sửa:\n${lines.map((line) => `  - ${line}`).join('\n')}`;

/** What would be told of a file that is taken may be why it is not; and one round mends both. */
const noticed = (warnings: readonly string[]): string[] =>
  warnings.length > 0 ? ['Xem thêm:', ...warnings.map((warning) => `  - ${warning}`)] : [];

/** As the cells stand in the table. */
const inOrderOf =
  (names: readonly string[]) =>
  (a: DraftProblem, b: DraftProblem): number =>
    names.indexOf(a.field ?? '') - names.indexOf(b.field ?? '');
