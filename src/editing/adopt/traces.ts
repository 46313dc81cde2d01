import { wordPattern } from '#base/word-pattern.ts';
import { compose, fold } from '#vietnamese/fold.ts';

/** A name with its marks, or without any as in addresses and file names: `Làng Mẫu`, `lang-mau`, `langmau`. */
function isNamedIn(text: string, name: string): boolean {
  const written = wordPattern([compose(name)], { apart: 'digits' });
  const plain = wordPattern([fold(name)], { apart: 'digits', looseBlanks: true });
  return text.search(written) >= 0 || text.search(plain) >= 0;
}

/** Where files, by path and text, name a place or paper: one line for each file and name, however it is written. */
export function tracesIn(
  files: Iterable<readonly [path: string, text: string]>,
  names: readonly string[],
): string[] {
  return [...files].flatMap(([path, text]) => {
    const told = compose(`${path}\n${text}`).toLowerCase();
    return names.flatMap((name) => (isNamedIn(told, name) ? [`${path}: “${name}”`] : []));
  });
}
