import type { LocatedProblem, Problem } from '../problem.ts';
import { locate, type SourceFile } from '../read/source-file.ts';

/** Works out the places of problems, each thing told once. */
export function located(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, SourceFile>,
): LocatedProblem[] {
  const seen = new Set<string>();
  return problems.flatMap(({ file, place, message, fix }) => {
    const source = sources.get(file);
    const at = source
      ? locate(source, place)
      : 'line' in place
        ? { line: place.line, column: place.column ?? 1 }
        : { line: 1, column: 1 };
    const key = `${file}:${at.line}:${at.column}:${message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ file, ...at, message, fix, ...('path' in place ? { path: place.path } : {}) }];
  });
}
