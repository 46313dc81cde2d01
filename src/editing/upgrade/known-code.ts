import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withoutLeftOut } from '../adopt/left-out.ts';
import type { KnownCode } from './code.ts';
import { blobOf, type Origin } from './origin.ts';

/** What came, by a handbook's own record. */
export function fromOrigin({ files }: Origin): KnownCode {
  const came = new Map(Object.entries(files));
  return {
    came,
    isKnown: (file) => came.has(file),
    isShipped: (file, blob) => came.get(file) === blob,
  };
}

/** What ever came, by the history of the repository in a folder; undefined where it has none. */
export function fromHistory(folder: string): KnownCode | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined;
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
  const shipped = new Map<string, Set<string>>();
  const note = (file: string, blob: string) => {
    const blobs = shipped.get(file) ?? new Set();
    shipped.set(file, blobs.add(blob));
  };
  const log = git('log', '-m', '--raw', '--no-renames', '--no-abbrev', '--format=', '-z');
  // `:100644 100644 <blob before> <blob after> M`, then the path.
  const parts = log.toString('utf8').split('\0');
  for (const [i, part] of parts.entries()) {
    const [, before, after] = /^\n?:\d+ \d+ ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(part) ?? [];
    const file = parts[i + 1];
    if (!before || !after || !file) continue;
    for (const blob of [before, after]) if (!/^0+$/.test(blob)) note(file, blob);
  }
  // A copy's README goes without what stayed behind.
  for (const blob of [...(shipped.get('README.md') ?? [])])
    note(
      'README.md',
      blobOf(Buffer.from(withoutLeftOut(git('cat-file', 'blob', blob).toString()))),
    );
  return {
    isKnown: (file) => shipped.has(file),
    isShipped: (file, blob) => shipped.get(file)?.has(blob) ?? false,
  };
}
