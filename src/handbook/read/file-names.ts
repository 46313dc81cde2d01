/** Names that systems and programs give to files of their own, at any depth. */
const systemNames = [
  // Windows and macOS, shown to nobody.
  /^(desktop\.ini|(eh)?thumbs(_vista)?\.db(:.*)?|icon\r?|folder\.htt)$/i,
  /^(\$recycle\.bin|system volume information|__macosx|@eadir)$/i,
  // Dot files: .DS_Store, ._page.mdx, .~lock.page.docx#.
  /^\./,
  // What Word, editors and half-done writing leave behind while a file is open.
  /^~\$/,
  /\.(tmp|temp|swp|swo|asd|wbk|dang-ghi)$/i,
  /~$/,
  /^#.*#$/,
];

/** True of a path that a system or a program made for itself: nobody wrote it, and it is passed over. */
export const isSystemFile = (path: string): boolean =>
  path.split('/').some((name) => systemNames.some((pattern) => pattern.test(name)));

/** The same, as far as it could be taken for a page, for Astro's own search for files. */
export const systemPatterns = ['!**/~$*', '!**/{$RECYCLE.BIN,__MACOSX,@eaDir}/**'];

/** True of a name that Windows keeps for devices, whatever ending it has: no file or folder there can bear it. */
export const isReserved = (name: string): boolean =>
  /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i.test(name.trim());

/** Why a file cannot bear its name on every system, and how to mend it. */
export function nameProblem(file: string): { message: string; fix: string } | undefined {
  const name = file.split('/').at(-1) ?? file;
  if (isReserved(name))
    return {
      message: `tên tệp “${name}” là tên Windows giữ riêng: máy Windows không lưu được tệp này`,
      fix: 'thêm chữ vào tên tệp; tên của trang ở trong tệp thì giữ nguyên được',
    };
  if (/[. ]$/.test(name) || /[. ]\.[^.]*$/.test(name))
    return {
      message: `tên tệp “${name}” có dấu chấm hoặc dấu cách ở cuối: Windows bỏ dấu đó đi`,
      fix: 'xóa dấu chấm, dấu cách ở cuối tên tệp',
    };
  return undefined;
}
