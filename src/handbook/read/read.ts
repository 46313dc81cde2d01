import { glob, lstat, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { load } from 'js-yaml';
import { type Draft, rawIds } from '../check/check-drafts.ts';
import { type CollectionName, collectionNames, type Library, patternOf } from '../collections.ts';
import type { Problem } from '../problem.ts';
import { compileProse } from '../prose/compile-prose.ts';
import { decoded } from './decode.ts';
import { isSystemFile, nameProblem } from './file-names.ts';
import { type BuildReaders, type EntryResult, readEntry } from './read-entry.ts';
import { parseSource, type SourceFile, yamlText } from './source-file.ts';

/** What a content folder holds: the entries that their schemas accept, and what is wrong with the others. */
export interface ReadResult {
  library: Library;
  sources: Map<string, SourceFile>;
  problems: Problem[];
  /** Files that a schema refused, as far as they could be read. */
  drafts: Draft[];
  /** Ids written in files that a schema refused: known, so that nothing else is blamed for naming them. */
  refusedIds: Set<string>;
}

/** The same readers as Astro's, so that nothing passes here that the build refuses. */
export const buildReaders: BuildReaders = {
  toData: (source) => load(yamlText(source)),
  compile: compileProse,
};

const largest = 1_000_000;

/** Files as they were read last, by path: whoever reads again and again hands it over, and only changed files are judged anew. */
export type KnownFiles = Map<string, { text: string; source: SourceFile; result: EntryResult }>;

/** Reads every collection below `dir` (absolute) without Astro, with the schemas that the build uses. */
export async function readContent(dir: string, known: KnownFiles = new Map()): Promise<ReadResult> {
  const result: ReadResult = {
    library: Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Library,
    sources: new Map(),
    problems: [],
    drafts: [],
    refusedIds: new Set(),
  };
  for (const name of collectionNames) {
    const files: string[] = [];
    for await (const file of glob('**/*.*', { cwd: join(dir, name) }))
      if (!isSystemFile(file.split(sep).join('/'))) files.push(file);
    const paths = files.sort().map((file) => join(dir, name, file));
    // Read side by side, judged one after the other: the list of problems keeps its order.
    const texts = await Promise.all(
      paths.map((path) => (/\.(mdx?|yaml)$/i.test(path) ? textOf(path) : '')),
    );
    for (const [i, text] of texts.entries())
      addFile(result, known, name, dir, paths[i] ?? '', text);
    // By address and not by file name: an ending must not put `thuong-ky.mdx` behind `thuong-ky-ket-hop.mdx`.
    (result.library[name] as { slug: string }[]).sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
  }
  return result;
}

function addFile(
  result: ReadResult,
  known: KnownFiles,
  name: CollectionName,
  dir: string,
  path: string,
  text: string | Told,
): void {
  const file = relative(dir, path).split(sep).join('/');
  const misplaced = wrongPlace(name, file);
  if (misplaced === 'picture') return;
  const unread = misplaced ?? (typeof text === 'string' ? undefined : text);
  if (unread || typeof text !== 'string') {
    const { message, fix } = unread as Told;
    result.problems.push({ file, place: { line: 1 }, message, fix });
    // Its ids are there all the same: nobody is told that they are gone.
    const written = typeof text === 'string' ? text : (text.text ?? '');
    for (const id of rawIds(written)) result.refusedIds.add(id);
    return;
  }
  const { source, result: read } = readKnown(known, name, file, text);
  result.sources.set(file, source);
  const { entry, draft, problems } = read;
  result.problems.push(...problems);
  // The table `schemas` ties each name to its type; TypeScript cannot follow that through a loop.
  if (entry) (result.library[name] as unknown[]).push(entry);
  else for (const id of rawIds(source.raw)) result.refusedIds.add(id);
  if (draft) result.drafts.push({ name, entry: draft });
}

function readKnown(known: KnownFiles, name: CollectionName, file: string, text: string) {
  const before = known.get(file);
  if (before?.text === text) return before;
  const source = parseSource(file, text);
  const now = { text, source, result: readEntry(name, source, buildReaders) };
  known.set(file, now);
  return now;
}

type Told = Pick<Problem, 'message' | 'fix'> & { text?: string };

/** Files that the build would pass over in silence, or could not find again. */
function wrongPlace(name: CollectionName, file: string): Told | 'picture' | undefined {
  if (/\/hinh\/[a-z0-9-]+\.(png|jpe?g|webp)$/.test(file) && !nameProblem(file)) return 'picture';
  const problem = nameProblem(file);
  if (problem) return problem;
  if (/\/hinh\//.test(file))
    return {
      message: 'tên tệp hình không dùng được',
      fix: 'đặt tên bằng chữ thường không dấu, số và gạch nối, đuôi .png, .jpg hoặc .webp',
    };
  const wanted = patternOf(name).endsWith('yaml') ? ['.yaml'] : ['.mdx', '.md'];
  if (!wanted.includes(extname(file))) {
    return {
      message: `tệp đuôi ${extname(file) || 'trống'} không được đọc trong thư mục này`,
      fix: `đổi đuôi thành ${wanted[0]} hoặc chuyển tệp đi nơi khác`,
    };
  }
  if (file.split('/').length === 2) return undefined;
  return {
    message: 'tệp nằm trong thư mục con',
    fix: `chuyển tệp lên thẳng thư mục ${name}`,
  };
}

async function textOf(path: string): Promise<string | Told> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink())
      return {
        message: 'đây là liên kết tới tệp khác, không phải tệp',
        fix: 'chép chính tệp đó vào thư mục này',
      };
    if (found.size > largest)
      return { message: 'tệp quá lớn (trên 1 MB)', fix: 'tách thành nhiều trang' };
    return decoded(await readFile(path));
  } catch {
    return {
      message: 'không mở được tệp',
      fix: 'kiểm tra đó là một tệp và đồng chí được quyền đọc',
    };
  }
}
