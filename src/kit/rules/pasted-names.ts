import { fold } from '#vietnamese/fold.ts';

const head = /\b(ho va ten|ho ten)\b/;
const isWords = (cell: string): boolean =>
  !/\d{3}/.test(cell) && cell.split(' ').filter((word) => /\p{L}/u.test(word)).length > 1;

/** A line without what stands before a name in a list: `3.`, `4)`, a dash, a dot. */
export const unlisted = (line: string): string =>
  line.replace(/^\s*(?:\d{1,4}[.)]|[-–—•*+])\s*(?=\p{L})/u, '').trim();

/** Signs that are not seen and that come along from other programs. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g;

/**
 * Lines of names from what was typed or pasted: rows of a table give the cell with the name, and behind it in brackets
 * what another cell says of the member, where `isMark` knows it; the row of headings is left out.
 */
export function namesFrom(text: string, isMark: (words: string) => boolean): string {
  let column: number | undefined;
  return text
    .replace(unseen, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      if (!line.includes('\t')) return [unlisted(line) || line.trim()];
      const cells = line.split('\t').map((cell) => cell.trim());
      const at = cells.findIndex((cell) => head.test(fold(cell)));
      if (at >= 0) {
        column = at;
        return [];
      }
      const own = column === undefined ? undefined : cells[column];
      const name = own || cells.map(unlisted).find((cell) => isWords(cell) && !isMark(cell));
      const marks = cells.filter((cell) => cell !== name && isMark(cell));
      return name ? [[unlisted(name), ...marks.map((mark) => `(${mark})`)].join(' ')] : [];
    })
    .join('\n');
}
