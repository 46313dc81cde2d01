import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import config from '#config';
import { checkContent, type CheckResult } from '#handbook/check/check.ts';
import { readBefore } from '#editing/commands/folder.ts';
import { writeLedger } from '#handbook/addresses/ledger.ts';
import { apply, type ContentCopy, copyWith, type Fault } from './content-copy.ts';

/** A small handbook that only tests read: nobody edits it as content, so no editor's work breaks a test. */
export const frozenDir = resolve('tests/fixtures/handbook');

/** Path of a file of the frozen handbook. */
export const frozenFile = (path: string): string => join(frozenDir, path);

/** Files as they were read last, by tests and by commands that they run: only what a test has changed is read anew. */
export const frozenFiles = readBefore;

let checked: Promise<CheckResult> | undefined;

/**
 * The frozen handbook, read and checked once for all who ask: nobody may change it. Each committee calls its own section
 * by another address; the ledger that comes with the result has it.
 */
export const frozenHandbook = (): Promise<CheckResult> =>
  (checked ??= checkContent(frozenDir, config, { recording: true, known: frozenFiles }));

/** A copy of the frozen handbook with the given faults, its ledger as this committee's addresses are. */
export async function frozenWith(...faults: Fault[]): Promise<ContentCopy> {
  const copy = await copyWith(frozenDir, []);
  await writeLedger(join(copy.dir, 'ledger.json'), (await frozenHandbook()).ledger);
  for (const fault of faults) await apply(copy.dir, fault);
  return copy;
}

/** A copy that the tests of one file share; `dir()` once they run. Each leaves it as it found it. */
export function useFrozenCopy(): { dir: () => string } {
  let copy: ContentCopy;
  beforeAll(async () => {
    copy = await frozenWith();
  });
  afterAll(() => copy.release());
  return { dir: () => copy.dir };
}
