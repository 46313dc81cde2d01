import { z } from 'zod';
import { apiVersion } from '#api/schemas.ts';
import { isRecord } from '#base/is-record.ts';
import { period } from '#base/fields.ts';
import { itemsPerFile } from '#api/pages.ts';
import { cellTypes, themes } from '#topics/taxonomy.ts';
import { searchedText } from './limits.ts';
import { oneLine, wordsOfProse } from './plain-words.ts';
import { SourceTrouble } from './problem.ts';

/** A topic as the hub keeps it: texts of one line, names of its own lists, an address below its home. */
export interface HubTopic {
  id: string;
  title: string;
  summary: string;
  /** A theme of the archive, or `khac` where the handbook has one of its own. */
  theme: string;
  cellType: string;
  period?: string;
  /** Path below the home, without a slash at its beginning. */
  path: string;
  /** What is searched beside title and summary. */
  words: string;
}

/** Where themes and kinds of cell stand that this version does not know. */
export const otherValue = 'khac';

const most = { title: 300, summary: 600, name: 200, question: 300, path: 300 };

/** `/api/index.json`, as far as it is used; a field more does not matter, as the interface promises. */
const indexSchema = z.object({
  release: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
    .optional(),
  collections: z.array(z.object({ name: z.string(), count: z.number().int().min(0) })).max(200),
});

const listSchema = z.object({
  collection: z.literal('topics'),
  items: z.array(z.unknown()).max(itemsPerFile),
  next: z.string().optional(),
});

const text = z.string().max(100_000);
const itemSchema = z.object({
  id: z.string().regex(/^[A-Z0-9-]{2,40}$/),
  title: text.min(1),
  url: z.string().max(2_000),
  body: z.string().max(1_000_000),
  data: z.object({
    summary: text,
    theme: z.string(),
    cellType: z.string(),
    heldBy: text.optional(),
    parentTheme: text.optional(),
    questions: z.array(text).max(20),
    keywords: z.array(text).max(100).optional(),
    period: period.optional(),
  }),
});

/** What the index of a handbook says, when it is one that this hub reads. */
export function indexOf(sent: string): { release: string; topics: number } {
  const data = parsed(sent);
  versionOf(data);
  const { release = '', collections } = taken(indexSchema, data);
  return { release, topics: collections.find(({ name }) => name === 'topics')?.count ?? 0 };
}

/** One file of topics: those that keep to the form, how many do not, and whether there is a further file. */
export function topicsOf(sent: string, home: string) {
  const data = parsed(sent);
  versionOf(data);
  const { items, next } = taken(listSchema, data);
  const topics: HubTopic[] = [];
  let refused = 0;
  let elsewhere = 0;
  for (const one of items) {
    const item = itemSchema.safeParse(one);
    const path = item.success ? pathBelow(home, item.data.url) : undefined;
    if (!item.success) refused += 1;
    else if (path === undefined) elsewhere += 1;
    else topics.push(topicOf(item.data, path));
  }
  return { topics, refused, elsewhere, isLast: next === undefined };
}

function topicOf({ id, title, body, data }: z.infer<typeof itemSchema>, path: string): HubTopic {
  const { summary, theme, cellType, heldBy, parentTheme, questions, keywords = [] } = data;
  const asked = questions.map((question) => oneLine(question, most.question));
  const named = [heldBy, parentTheme, ...keywords].flatMap((name) =>
    name ? oneLine(name, most.name) : [],
  );
  const words = [...named, ...asked, wordsOfProse(body, searchedText)].join('. ');
  return {
    id,
    title: oneLine(title, most.title) || id,
    summary: oneLine(summary, most.summary),
    theme: Object.hasOwn(themes, theme) ? theme : otherValue,
    cellType: Object.hasOwn(cellTypes, cellType) ? cellType : otherValue,
    ...(data.period ? { period: data.period } : {}),
    path,
    words: oneLine(words, searchedText),
  };
}

/** The part of an address below a home; undefined where it leads anywhere else. */
function pathBelow(home: string, url: string): string | undefined {
  const found = URL.parse(url)?.href;
  if (!found?.startsWith(home)) return undefined;
  const path = found.slice(home.length);
  // The parser has taken out `..` and escaped all that could end an attribute.
  return path.length <= most.path && /^[\w./~%+-]*(?:#[\w.%-]*)?$/.test(path) ? path : undefined;
}

function parsed(sent: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(sent);
    if (isRecord(data)) return data;
  } catch {
    // Told below like any other text that is no data.
  }
  throw new SourceTrouble('malformed');
}

function versionOf({ version }: Record<string, unknown>): void {
  if (version === apiVersion) return;
  if (typeof version !== 'number' || !Number.isInteger(version))
    throw new SourceTrouble('malformed');
  throw new SourceTrouble('version', String(version));
}

function taken<T>(schema: z.ZodType<T>, data: unknown): T {
  const found = schema.safeParse(data);
  if (!found.success) throw new SourceTrouble('malformed');
  return found.data;
}
