import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeetingKind } from '#templates/paper-words.ts';
import { apply } from './content-copy.ts';
import { frozenFile, frozenFiles, frozenWith } from './frozen-handbook.ts';
import { papersFrom } from './meeting-papers.ts';

/** One edit of a file of the frozen handbook. */
export interface Edit {
  edit: string;
  from: string | RegExp;
  to: string;
}

/** One copy of the frozen handbook for many trials: what a trial changes is put back after it. */
export async function openTrials() {
  const { dir, release } = await frozenWith();
  const tried = async (edits: Edit[], kind?: MeetingKind) => {
    for (const edit of edits) await apply(dir, edit);
    try {
      return await papersFrom(dir, kind, frozenFiles);
    } finally {
      for (const { edit } of edits) await cp(frozenFile(edit), join(dir, edit));
    }
  };
  return { tried, release };
}
