import { existsSync, renameSync } from 'node:fs';
import { Refusal } from '../commands/options.ts';

/** Where a handbook stays that another took the place of. */
export const backupOf = (folder: string): string => `${folder}.truoc-nang-cap`;

/** Why a folder cannot be moved, in an editor's words. */
const open =
  'có chương trình đang mở thư mục này (cửa sổ lệnh, trình soạn, máy chủ). Đóng lại, đứng ở thư mục của bản mới và chạy: npm run upgrade -- --at ';

/** Refuses where an earlier upgrade has left what it took the place of: nothing is written over it. */
export function refuseBackup(folder: string): void {
  if (!existsSync(backupOf(folder))) return;
  throw new Refusal(
    `Còn bản cũ của lần nâng cấp trước ở ${backupOf(folder)}. Chuyển đi nơi khác hoặc xóa rồi chạy lại.`,
  );
}

/** Puts a folder in the place of another, which stays beside it: two moves, and the first is taken back when the second fails. */
export function swapFolders(folder: string, draft: string): string {
  refuseBackup(folder);
  const backup = backupOf(folder);
  try {
    renameSync(folder, backup);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EBUSY', 'EPERM', 'EACCES'].includes(code)) throw error;
    throw new Refusal(`Không chuyển được ${folder}: ${open}${folder}.`);
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    renameSync(backup, folder);
    throw error;
  }
  return backup;
}

/** Puts back a handbook whose upgrade was broken off between the two moves. */
export function takeBack(folder: string): boolean {
  if (existsSync(folder) || !existsSync(backupOf(folder))) return false;
  renameSync(backupOf(folder), folder);
  return true;
}
