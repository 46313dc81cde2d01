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

/** A cell that says something, and its column. */
interface Cell {
  at: number;
  words: string;
}

/** Empty cells are passed over: a row of a sheet may have thousands behind its last word. */
const cellsOf = (line: string): Cell[] =>
  line.split('\t').flatMap((cell, at) => {
    const words = cell.trim();
    return words ? [{ at, words }] : [];
  });

/** The words of the first cell that fits, without what stands before them in a list. */
function firstOf(cells: readonly Cell[], fits: (words: string) => boolean): string | undefined {
  for (const { words } of cells) {
    const bare = unlisted(words);
    if (fits(bare)) return bare;
  }
  return undefined;
}

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
      if (line === '') return [];
      if (!line.includes('\t')) return [unlisted(line) || line.trim()];
      const cells = cellsOf(line);
      const title = head.test(fold(line)) && cells.find(({ words }) => head.test(fold(words)));
      if (title) {
        column = title.at;
        return [];
      }
      const own = cells.find(({ at }) => at === column)?.words;
      const name = own ?? firstOf(cells, (words) => isWords(words) && !isMark(words));
      const marks = cells
        .map(({ words }) => words)
        .filter((words) => words !== name && isMark(words));
      return name ? [[unlisted(name), ...marks.map((mark) => `(${mark})`)].join(' ')] : [];
    })
    .join('\n');
}
