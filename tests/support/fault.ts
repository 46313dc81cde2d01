import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One thing done to a copy of the real content. */
export type Fault =
  | { edit: string; from: string | RegExp; to: string }
  | { add: string; text: string }
  | { remove: string };

/** A copy of the real content with the given faults; `release` takes it away again. */
export async function contentWith(
  ...faults: Fault[]
): Promise<{ dir: string; release: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'noi-dung-'));
  await cp(resolve('content'), dir, { recursive: true });
  for (const fault of faults) await apply(dir, fault);
  return { dir, release: () => rm(dir, { recursive: true }) };
}

/** Does one thing to a content folder. */
export async function apply(dir: string, fault: Fault): Promise<void> {
  if ('remove' in fault) return rm(join(dir, fault.remove));
  if ('add' in fault) return writeFile(join(dir, fault.add), fault.text);
  const file = join(dir, fault.edit);
  const before = await readFile(file, 'utf8');
  const after = before.replace(fault.from, fault.to);
  if (after === before)
    throw new Error(`fault does not apply: ${fault.edit} has no ${String(fault.from)}`);
  return writeFile(file, after);
}
