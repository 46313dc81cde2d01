import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { release } from '#base/release.ts';
import { readPages } from './read-pages.ts';
import { type Blobs } from './code.ts';
import { frameOf } from './forms.ts';
import { originFile, originText } from './origin.ts';
import { dataOf, idOf, pageOf } from './pages.ts';

/** Writes where a handbook comes from: this version, its code, and the forms that stand as they came. */
export async function recordOrigin(
  here: string,
  folder: string,
  code: Blobs,
  isAsItCame: (id: string, frame: string) => boolean = () => true,
): Promise<void> {
  const forms = [...(await readPages(join(folder, 'content')))]
    .filter(([file]) => file.startsWith('templates/'))
    .map(([file, text]) => pageOf(file, text))
    .map((page): [string, string] => [idOf(page), frameOf(dataOf(page))])
    .filter(([id, frame]) => isAsItCame(id, frame))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const commit = commitOf(here);
  const origin = {
    version: release,
    ...(commit ? { commit } : {}),
    files: Object.fromEntries([...code].sort(([a], [b]) => (a < b ? -1 : 1))),
    frames: Object.fromEntries(forms),
  };
  await writeFile(join(folder, originFile), originText(origin));
}

/** The commit that a folder stands at; undefined where it is no repository, or has none yet. */
function commitOf(folder: string): string | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined;
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, stdio: 'pipe' })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}
