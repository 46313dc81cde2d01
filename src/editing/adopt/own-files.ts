import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { isSystemFile } from '#handbook/read/file-names.ts';
import { join, relative, sep } from 'node:path';

/** Folders that programs make and the next installation or build makes anew. */
export const madeFolders: readonly string[] = [
  'node_modules',
  'dist',
  'dist-usb',
  'dist-hub',
  '.astro',
  '.cache',
  'coverage',
];

const isMade = (file: string) => {
  const [first = ''] = file.split('/');
  return first === '.git' || madeFolders.includes(first) || file.endsWith('.log');
};

/** What a system leaves in folders; dot files may be the repository's own. */
const isLeftBehind = (file: string) =>
  isSystemFile(file.replace(/(^|\/)\.(?!_|DS_Store|~lock)/g, '$1'));

/** Files of the repository below a folder: what git tracks (with `loose`, or would), or, without git, all that no program made. */
export function ownFiles(folder: string, { loose = false } = {}): string[] {
  if (existsSync(join(folder, '.git')))
    return execFileSync(
      'git',
      ['ls-files', '-z', '--cached', ...(loose ? ['--others', '--exclude-standard'] : [])],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(folder, file)));
  return globSync(['**/*', '.*', '.*/**/*'], {
    cwd: folder,
    withFileTypes: true,
    exclude: (entry) => entry.isDirectory() && isMade(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !isMade(file) && !isLeftBehind(file))
    .sort();
}
