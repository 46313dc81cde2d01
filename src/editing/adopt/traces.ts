import { escapePattern } from '#base/escape-pattern.ts';
import { compose, fold } from '#vietnamese/fold.ts';

/** A name with its marks, or without any as in addresses and file names: `Làng Mẫu`, `lang-mau`, `langmau`. */
function patternOf(name: string): RegExp {
  const plain = fold(name).split(/\s+/).map(escapePattern).join('[\\s_-]?');
  const written = escapePattern(compose(name).toLowerCase());
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written}|${plain})(?![\\p{L}\\p{N}])`, 'u');
}

/** Where files, by path and text, name a place or paper: one line for each file and name, however it is written. */
export function tracesIn(
  files: Iterable<readonly [path: string, text: string]>,
  names: readonly string[],
): string[] {
  const wanted = names.map((name) => [name, patternOf(name)] as const);
  return [...files].flatMap(([path, text]) => {
    const told = compose(`${path}\n${text}`).toLowerCase();
    return wanted.flatMap(([name, pattern]) => (pattern.test(told) ? [`${path}: “${name}”`] : []));
  });
}
