import { resolve } from 'node:path';

/** Absolute path of the content folder; another one can be named, for tests and trial builds. */
export const contentDir = resolve(process.env.HANDBOOK_CONTENT ?? 'content');
