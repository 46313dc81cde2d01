import type { HTMLElement } from 'node-html-parser';
import { type CollectionName, hasProse } from '#handbook/collections.ts';
import { fromBrackets } from '../brackets.ts';
import { freeBrackets } from './free-brackets.ts';
import { linkTarget } from './link-target.ts';
import { pageWords } from './page-words.ts';
import type { DraftProblem } from './read-draft.ts';
import { writeMarkdown } from './to-markdown.ts';
import { toMdast } from './to-mdast.ts';
import { quoted, type Told } from './told.ts';

/** A table of a page gets as many cells in each row as its longest row has. */
const MOST_CELLS = 10_000;

export const largeTable = `Có bảng hơn ${MOST_CELLS.toLocaleString('vi')} ô, quá mức của một trang. Trong Word, chia bảng thành nhiều bảng nhỏ rồi nhập lại.`;

/** True where a table would fill the memory of the build. */
export function isTooLarge(node: HTMLElement): boolean {
  const rows = node.querySelectorAll('tr');
  const widest = rows.reduce((most, row) => Math.max(most, row.childNodes.length), 0);
  return rows.length * widest > MOST_CELLS;
}

/** The prose of a page from Word. */
interface ReadProse {
  body: string;
  /** All its words as the build reads them. */
  words: string;
  problems: DraftProblem[];
}

/** The prose as the page has it, and every word of it. */
export function readProse(
  name: CollectionName,
  nodes: readonly HTMLElement[],
  told: Told,
): ReadProse {
  const problems: DraftProblem[] = [];
  for (const node of nodes)
    for (const cell of node.querySelectorAll('td table, th table'))
      problems.push({
        field: '',
        text: `phần chữ: có bảng nằm trong ô của bảng khác, ${quoted(wordsOf(cell))} → chuyển bảng trong ra ngoài thành bảng riêng, hoặc viết thành chữ`,
      });
  for (const cell of nodes.flatMap((node) => node.querySelectorAll('td, th')))
    if (cell.hasAttribute('colspan') || cell.hasAttribute('rowspan'))
      told.add('merged', 'bảng ở phần chữ', wordsOf(cell));
  tellLinks(nodes, told);
  const markdown = writeMarkdown(toMdast(nodes.map((node) => node.outerHTML).join('')));
  const words = pageWords(markdown);
  if (!hasProse(name)) {
    if (words) told.add('unused', 'dưới bảng', words);
    return { body: '', words: '', problems };
  }
  const { text: body, problems: inProse } = fromBrackets(freeBrackets(markdown));
  for (const { message, fix } of inProse)
    problems.push({ field: '', text: `phần chữ: ${message} → ${fix}` });
  return { body, words, problems };
}

const wordsOf = (cell: HTMLElement): string =>
  cell
    .querySelectorAll('p')
    .map((line) => line.text)
    .join(' ') || cell.text;

/** Where the page may not lead, the words stay and the address is told. */
function tellLinks(nodes: readonly HTMLElement[], told: Told): void {
  for (const link of nodes.flatMap((node) => node.querySelectorAll('a'))) {
    const address = link.getAttribute('href') ?? '';
    if (address === '' || address.startsWith('#') || linkTarget(address)) continue;
    told.add('link', 'phần chữ', `${link.text.trim()} → ${address}`);
  }
}

/** Pictures that say nothing to those who cannot see them. */
export const undescribed = (body: string): string[] =>
  [...body.matchAll(/\]\(\.\/hinh\//g)].flatMap(({ index }, i) =>
    body.slice(body.lastIndexOf('![', index) + 2, index).trim() === ''
      ? [
          `Hình thứ ${i + 1} chưa có lời tả. Trong Word: bấm chuột phải vào hình, chọn Alt Text (Văn bản thay thế), viết một câu.`,
        ]
      : [],
  );
