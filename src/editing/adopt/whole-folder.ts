import { rmdirSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** True when nothing stands at a path, or a folder without anything in it. */
export const isFree = (path: string): Promise<boolean> =>
  readdir(path).then(
    (names) => names.length === 0,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );

/**
 * Makes a folder whole or not at all: it is filled beside its place and moved there at the end. When that fails or is
 * broken off, nothing is left, and folders that were made above it are gone.
 */
export async function wholeFolder(
  out: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  await besides(out, fill, async (draft) => {
    if (!(await isFree(out))) throw new Error(`[sổ tay] ${out} có tệp khác vừa được ghi vào`);
    await rmdir(out).catch(() => undefined);
    await rename(draft, out);
  });
}

/** Fills a folder beside another and puts it there; when either fails or is broken off, nothing that was made is left. */
export async function besides(
  out: string,
  fill: (draft: string) => Promise<void>,
  place: (draft: string) => Promise<void> | void,
): Promise<void> {
  const above = dirname(out);
  const first = await mkdir(above, { recursive: true });
  let draft: string | undefined;
  const clean = () => {
    if (draft) rmSync(draft, { recursive: true, force: true });
    if (first) removeEmpty(above, first);
  };
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    draft = await mkdtemp(join(above, `.${basename(out)}-`));
    // A folder for temporary files is its owner's alone; a handbook is read by a web server too.
    await chmod(draft, 0o777 & ~process.umask());
    await fill(draft);
    await place(draft);
  } catch (error) {
    clean();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Folders from the deepest up to the first one made; one that somebody has filled meanwhile stays. */
function removeEmpty(deepest: string, first: string): void {
  try {
    for (let folder = deepest; ; folder = dirname(folder)) {
      rmdirSync(folder);
      if (folder === first || folder === dirname(folder)) return;
    }
  } catch {
    // Not empty: what stands in it is not ours.
  }
}
