import { resolve } from 'node:path';
import config from '#config';
import { checkContent, type CheckResult } from '#handbook/check/check.ts';

let checked: Promise<CheckResult> | undefined;

/** The content of this repository, read and checked once for all who ask: nobody may change it. */
export const ownHandbook = (): Promise<CheckResult> =>
  (checked ??= checkContent(resolve('content'), config));
