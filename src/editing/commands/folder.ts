import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { trimEndSigns } from '#base/trim-signs.ts';
import type { HandbookConfig } from '#handbook/config.ts';
import { type CheckResult, checkContent } from '#handbook/check/check.ts';
import type { KnownFiles } from '#handbook/read/read.ts';
import { contentPath, folderProblem } from '#handbook/content-dir.ts';
import type { Ledger } from '#handbook/addresses/ledger-entries.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { Refusal } from './options.ts';

export { Refusal } from './options.ts';
export { writeWhole } from '#base/write-whole.ts';

/** A content folder as a command finds it. */
export interface OpenedContent extends CheckResult {
  dir: string;
  /** The same as it was typed, for messages. */
  folder: string;
  ledger: Ledger;
  /** Every id of its ledger and of its files, recorded or not, whole or refused. */
  used: string[];
}

/** The content folder that a command means, as it was typed and as an absolute path; refused when none stands there. */
export function contentFolder(named?: string): { folder: string; dir: string } {
  const problem = folderProblem(named);
  if (problem) throw new Refusal(`${problem} Chưa ghi gì.`);
  const folder = trimEndSigns(contentPath(named), '\\/') || '/';
  return { folder, dir: resolve(folder) };
}

/** What a command has read: it checks once before it writes and once after, and few files have changed between. */
export const readBefore: KnownFiles = new Map();

/** Reads and checks the content folder that a command means. */
export async function openContent(
  named: string | undefined,
  config: HandbookConfig,
): Promise<OpenedContent> {
  const { folder, dir } = contentFolder(named);
  const checked = await checkContent(dir, config, { known: readBefore });
  const ledger = await readLedger(join(dir, 'ledger.json')).catch(() => {
    throw new Refusal(
      'Sổ mã ledger.json hỏng: lấy lại bản cũ của tệp này, rồi chạy lại. Chưa ghi gì.',
    );
  });
  const ids = checked.graph.things.map(({ id }) => id);
  const used = [...new Set([...Object.keys(ledger), ...ids, ...checked.refusedIds])];
  return { ...checked, dir, folder, ledger, used };
}

/** True when something stands at this path. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** What keeps a file from being written, by the code of the system, and what to do about it. */
const obstacles: Record<string, string> = {
  EACCES: 'không có quyền ghi ở đó. Chọn chỗ khác, hoặc xin quyền ghi',
  EPERM: 'không có quyền ghi ở đó. Chọn chỗ khác, hoặc xin quyền ghi',
  EROFS: 'ổ đó chỉ cho đọc. Chọn chỗ khác',
  ENOSPC: 'ổ đã đầy. Xóa bớt rồi chạy lại',
  EEXIST: 'một phần của đường dẫn là tệp, không phải thư mục. Chọn chỗ khác',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục. Chọn chỗ khác',
};

/** Where a command writes what it has to say: the console, or a test that listens. */
export type Output = Pick<Console, 'log' | 'warn' | 'error'>;

/** A command of the repository: what was typed after its name, and where to speak. */
export type Command = (args: string[], out: Output) => Promise<void>;

/** Runs a command and resolves with its exit status; a refusal is told to the editor, anything else is a fault of ours. */
export async function runCommand(
  command: Command,
  args: string[] = process.argv.slice(2),
  out: Output = console,
): Promise<number> {
  try {
    await command(args, out);
    return 0;
  } catch (error) {
    const { code = '', path = '', message } = error as NodeJS.ErrnoException;
    const obstacle = obstacles[code];
    if (error instanceof Refusal) out.error(message);
    else if (obstacle) out.error(`Không ghi được ${path}: ${obstacle}. Chưa ghi gì.`);
    else throw error;
    return 1;
  }
}
