import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

type Environment = Record<string, string | undefined>;

/** Where the content lies, as it was typed: what a command names, else `HANDBOOK_CONTENT`, else `content`. */
export const contentPath = (named?: string, env: Environment = process.env): string =>
  named ?? (env.HANDBOOK_CONTENT || 'content');

/** Absolute path of the content folder of a build; another one can be named, for tests and trial builds. */
export const contentDir = resolve(contentPath());

/** Why a path is no content folder, and what to do; undefined where it is one. */
export function folderProblem(named?: string, env: Environment = process.env): string | undefined {
  const dir = resolve(contentPath(named, env));
  if (existsSync(join(dir, 'documents'))) return undefined;
  const mend =
    named !== undefined
      ? 'Bỏ --content, hoặc sửa lại đường dẫn.'
      : env.HANDBOOK_CONTENT
        ? 'Bỏ biến môi trường HANDBOOK_CONTENT, hoặc sửa lại đường dẫn trong biến đó.'
        : 'Chạy lệnh ở thư mục gốc của sổ tay.';
  const what = existsSync(dir)
    ? `${dir} không phải thư mục nội dung của sổ tay (không có thư mục documents).`
    : `Không có thư mục ${dir}: đó không phải thư mục nội dung của sổ tay.`;
  return `${what} ${mend}`;
}
