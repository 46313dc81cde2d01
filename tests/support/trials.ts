import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { KnownFiles } from '../../src/handbook/read.ts';
import type { MeetingKind } from '../../src/templates/paper-words.ts';
import { apply, contentWith } from './fault.ts';
import { papersFrom } from './meeting-papers.ts';

/** One edit of a file of the content. */
export interface Edit {
  edit: string;
  from: string | RegExp;
  to: string;
}

/** One copy of the content for many trials: what a trial changes is put back after it. */
export async function openTrials() {
  const { dir, release } = await contentWith();
  const known: KnownFiles = new Map();
  const tried = async (edits: Edit[], kind?: MeetingKind) => {
    for (const edit of edits) await apply(dir, edit);
    try {
      return await papersFrom(dir, kind, known);
    } finally {
      for (const { edit } of edits) await cp(resolve('content', edit), join(dir, edit));
    }
  };
  return { tried, release };
}
