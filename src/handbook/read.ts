import { glob, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import {
  type CollectionName,
  collectionNames,
  type Library,
  patternOf,
  schemas,
} from './collections.ts';
import { tell } from './messages.ts';
import type { Problem } from './problem.ts';
import { parseSource, type SourceFile } from './source-file.ts';

/** What a content folder holds: the entries that their schemas accept, and what is wrong with the others. */
export interface ReadResult {
  library: Library;
  sources: Map<string, SourceFile>;
  problems: Problem[];
  /** Ids written in files that a schema refused: known, so that nothing else is blamed for naming them. */
  refusedIds: Set<string>;
}

/** Reads every collection below `dir` (absolute) without Astro, with the schemas that the build uses. */
export async function readContent(dir: string): Promise<ReadResult> {
  const result: ReadResult = {
    library: Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Library,
    sources: new Map(),
    problems: [],
    refusedIds: new Set(),
  };
  for (const name of collectionNames) {
    const files: string[] = [];
    for await (const file of glob(patternOf(name), { cwd: join(dir, name) })) files.push(file);
    for (const file of files.sort()) {
      const path = join(dir, name, file);
      const shown = relative(dir, path).split(sep).join('/');
      addFile(result, name, parseSource(shown, await readFile(path, 'utf8')));
    }
  }
  return result;
}

function addFile(result: ReadResult, name: CollectionName, source: SourceFile): void {
  const { file } = source;
  result.sources.set(file, source);
  const report = (problem: Omit<Problem, 'file'>) => result.problems.push({ file, ...problem });
  if (!source.hasFrontMatter) {
    report({
      place: { line: 1 },
      message: 'tệp không có phần khai báo giữa hai dòng ---',
      fix: 'mở đầu tệp bằng ---, các trường, rồi ---',
    });
    return;
  }
  for (const error of source.yaml.errors) {
    const { line } = source.lines.linePos(error.pos[0]);
    report({
      place: { line: line + source.yamlLineOffset },
      message: `khai báo không đọc được (${error.code})`,
      fix: 'kiểm tra thụt dòng, dấu hai chấm và dấu nháy ở dòng này',
    });
  }
  const raw: unknown = source.yaml.errors.length > 0 ? undefined : source.yaml.toJS();
  const parsed =
    source.yaml.errors.length > 0 ? undefined : schemas[name].safeParse(raw, { reportInput: true });
  if (!parsed?.success) {
    for (const issue of parsed?.error.issues ?? [])
      for (const told of tell(issue))
        report({ place: { path: told.path }, message: told.message, fix: told.fix });
    for (const id of rawIds(source.raw)) result.refusedIds.add(id);
    return;
  }
  const slug = basename(file, extname(file));
  // The table `schemas` ties each name to its type; TypeScript cannot follow that through a loop.
  (result.library[name] as unknown[]).push({ slug, file, data: parsed.data, body: source.body });
}

function rawIds(text: string): string[] {
  return [...text.matchAll(/^\s*-?\s*(?:\{\s*)?id:\s*['"]?([A-Z][A-Z0-9-]*)/gm)].map(
    (m) => m[1] ?? '',
  );
}
