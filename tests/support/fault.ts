import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeLedger } from '../../src/handbook/ledger.ts';
import { frozenDir, frozenHandbook } from './frozen-handbook.ts';

/** One thing done to a copy of a content folder. */
export type Fault =
  | { edit: string; from: string | RegExp; to: string }
  | { add: string; text: string }
  | { remove: string };

/** A copy of a content folder. */
export interface ContentCopy {
  dir: string;
  /** Takes the copy away again. */
  release: () => Promise<void>;
}

/** A copy of the real content with the given faults. */
export const contentWith = (...faults: Fault[]): Promise<ContentCopy> =>
  copyWith(resolve('content'), faults);

/** A copy of the frozen handbook with the given faults. */
export const frozenWith = (...faults: Fault[]): Promise<ContentCopy> =>
  copyWith(frozenDir, faults, async (dir) =>
    writeLedger(join(dir, 'ledger.json'), (await frozenHandbook()).ledger),
  );

async function copyWith(
  from: string,
  faults: Fault[],
  prepare?: (dir: string) => Promise<void>,
): Promise<ContentCopy> {
  const dir = await mkdtemp(join(tmpdir(), 'noi-dung-'));
  await cp(from, dir, { recursive: true });
  await prepare?.(dir);
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
