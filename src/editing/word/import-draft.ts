import type { CollectionName } from '../../handbook/collections.ts';
import { type Field, fieldsOf } from '../fields/fields.ts';
import { tell } from '../../handbook/messages.ts';
import { schemas } from '../../handbook/collections.ts';
import { checkFile, type Surroundings } from '../../handbook/check-file.ts';
import { nextId, slugOf } from '../next-id.ts';
import { writeEntry } from '../write-entry.ts';
import type { Refused } from './inspect.ts';
import { type Picture, readDraft } from './read-draft.ts';

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
  const period = typeof data.period === 'string' ? data.period : undefined;
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
  const slug = known?.slug ?? slugOf(title);
  const cells = cellFaults(name, full);
  if (cells.length > 0) return { refusal: listed(cells) };
  const ending = name === 'documents' || name === 'glossary' ? 'yaml' : 'mdx';
  const file = known?.file ?? `${name}/${slug}.${ending}`;
  const body = draft.body.replaceAll('hinh-cho-dat-ten', slug);
  const text = writeEntry(name, full, body);
  const problems = checkFile(around, name, file, text);
  if (problems.length > 0) {
    const rows = text.split('\n');
    return {
      refusal: listed(
        problems.map(
          ({ line, message, fix }) =>
            `ở “${(rows[line - 1] ?? '').trim().slice(0, 60)}”: ${message} → ${fix}`,
        ),
      ),
    };
  }
  const pictures = draft.pictures.map((picture) => ({
    ...picture,
    name: picture.name.replace('hinh-cho-dat-ten', slug),
  }));
  return { id, file, text, pictures, warnings };
}

const listed = (lines: readonly string[]) =>
  `Tệp Word còn ${lines.length} chỗ phải sửa:\n${lines.map((line) => `  - ${line}`).join('\n')}`;

/** Refusals of the schema, in the names and choices that stand in the cells. */
function cellFaults(name: CollectionName, data: Record<string, unknown>): string[] {
  const parsed = schemas[name].safeParse(data, { reportInput: true });
  const fields = new Map(fieldsOf(name).map((field) => [field.name, field]));
  return (parsed.error?.issues ?? []).flatMap((issue) =>
    tell(issue).map(({ path, message, fix }) => {
      const field = fields.get(String(path[0]));
      const label = field?.label ?? String(path[0]);
      const item = typeof path[1] === 'number' ? `, dòng ${path[1] + 1}` : '';
      const words = (text: string) =>
        inWords(text, field).replaceAll(`“${field?.name}”`, `“${label}”`);
      // “thêm "kind: …"” is how one mends a file, not a cell.
      const mend = words(fix).replace(/^thêm “[^”]*: …”/, 'điền vào ô này');
      return `ô “${label}”${item}: ${words(message)} → ${mend}`;
    }),
  );
}

/** A list of values as the template words them. */
const inWords = (text: string, field: Field | undefined): string =>
  field?.choices
    ? text.replace(
        field.choices.map(({ value }) => value).join(', '),
        field.choices.map(({ word }) => word).join('; '),
      )
    : text;
