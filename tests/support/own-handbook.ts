import { resolve } from 'node:path';
import config from '#config';
import { readBefore } from '#editing/commands/folder.ts';
import { checkContent, type CheckResult } from '#handbook/check/check.ts';
import type { Library } from '#handbook/collections.ts';
import { readContent } from '#handbook/read/read.ts';

/** Every page of this repository's content: a file that was read once is not compiled again in the same process. */
export const ownLibrary = async (): Promise<Library> =>
  (await readContent(resolve('content'), readBefore)).library;

let checked: Promise<CheckResult> | undefined;

/** The content of this repository, read and checked once for all who ask: nobody may change it. */
export const ownHandbook = (): Promise<CheckResult> =>
  (checked ??= checkContent(resolve('content'), config, { known: readBefore }));
