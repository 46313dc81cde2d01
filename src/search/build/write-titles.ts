import { withoutDate } from '#documents/names.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { TitlesFile } from '../data.ts';
import { writeNumber, writeNumbers } from '../varint.ts';
import type { IndexedPage } from './read-fragments.ts';

/** A heading that stands on more pages than this names none of them. */
const COMMON_HEADING = 8;

/** Writes titles, headings, further names and filter values of all pages as word numbers. */
export function writeTitles(
  pages: readonly IndexedPage[],
  numbers: Map<string, number>,
): TitlesFile {
  const encode = (text: string): string =>
    writeNumbers(wordsOf(text).flatMap((word) => numbers.get(wordKey(word)) ?? []));
  const first = pages[0]?.name ?? '';
  const prefix = first.slice(0, first.lastIndexOf('_') + 1);
  const common = commonHeadings(pages);
  return {
    prefix,
    names: pages.map((page) => page.name.slice(prefix.length)).join(''),
    titles: pages.map((page) => encode(shortTitle(page))).join(' '),
    headings: pages
      .map((page) =>
        page.anchors
          .flatMap(({ element, text }, i) =>
            /^h[2-6]$/.test(element) && !common.has(text) ? [writeNumber(i) + encode(text)] : [],
          )
          .join('!'),
      )
      .join(' '),
    aliases: pages.map((page) => namesOf(page).map(encode).filter(Boolean).join('!')).join(' '),
    filters: Object.fromEntries(
      [...new Set(pages.flatMap((page) => Object.keys(page.filters)))].map((key) => [
        key,
        column(pages.map((page) => page.filters[key] ?? [])),
      ]),
    ),
    weights: column(pages.map((page) => [page.meta['weight'] ?? ''].filter(Boolean))),
    states: column(pages.map((page) => [page.meta['state'] ?? ''].filter(Boolean))),
  };
}

/** The title without the date of a document: whoever types a number means no day of a month. */
const undated = ({ meta }: IndexedPage): string => withoutDate(meta['title'] ?? '');

/** `Kết luận 15-KL/ĐU` is called by its kind and number: the signs after the number only repeat it. */
const shortTitle = (page: IndexedPage): string =>
  undated(page).replace(/(\d)-\p{L}+(?:\/[\p{L}.]+)?/u, '$1');

/** What else a page is called: its keywords, and its title in full when that was shortened. */
function namesOf(page: IndexedPage): string[] {
  const keywords = (page.meta['keywords'] ?? '').split(',');
  const title = undated(page);
  return shortTitle(page) === title ? keywords : [title, ...keywords];
}

function commonHeadings(pages: readonly IndexedPage[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(page.anchors.map((anchor) => anchor.text))) {
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, count]) => count > COMMON_HEADING).map(([text]) => text));
}

function column(values: string[][]): { values: string[]; of: string } {
  const names = [...new Set(values.flat())].toSorted();
  return {
    values: names,
    of: values.map((own) => writeNumbers(own.map((v) => names.indexOf(v)))).join(' '),
  };
}
