import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HandbookConfig } from '#handbook/config.ts';
import { checkContent } from '#handbook/check/check.ts';
import { nameProblem } from '#handbook/read/file-names.ts';
import { formatProblem, type LocatedProblem } from '#handbook/problem.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { readBefore, Refusal, writeWhole } from './folder.ts';

/** A file as it is to stand; without content it is to be gone. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array | undefined;
}

/**
 * Writes files; when the folder then has a fault that it had not before, all stand as before. Faults that are `expected`
 * are no hindrance, nor is a new id: it is recorded when its page is ready, and until then its address can change.
 */
export async function writeChecked(
  files: readonly FileToWrite[],
  { dir, problems: known }: { dir: string; problems: readonly LocatedProblem[] },
  config: HandbookConfig,
  expected: (problem: LocatedProblem) => boolean = () => false,
): Promise<void> {
  // A name that a system keeps for itself must not even be tried.
  for (const { path } of files) {
    const problem = nameProblem(basename(path));
    if (problem)
      throw new Refusal(
        `Chưa ghi gì: ${problem.message}. Đặt tên trang dài hơn rồi chạy lại, trong tệp vẫn sửa được tên.`,
      );
  }
  const messages = new Set(known.map(({ message }) => message));
  await allOrNothing(
    files.map(({ path }) => path),
    async () => {
      for (const { path, content } of files)
        if (content === undefined) await rm(path, { force: true });
        else await writeWhole(path, content);
      const { problems } = await checkContent(dir, config, {
        recording: true,
        known: readBefore,
      });
      const fresh = problems.filter((p) => !messages.has(p.message) && !expected(p));
      if (fresh.length > 0)
        throw new Refusal(
          `Chưa ghi gì, vì sổ tay sẽ có lỗi:\n${fresh.map((p) => `  ${formatProblem(p)}`).join('\n')}`,
        );
    },
  );
}
