import type { TitlesFile } from '../data.ts';
import { readNumbers } from '../varint.ts';

export interface TitledPage {
  /** Pagefind's name of the page. */
  name: string;
  title: number[];
  aliases: number[][];
  /** Anchor number in the page's fragment, and the heading's words. */
  headings: { anchor: number; words: number[] }[];
  filters: Record<string, string[]>;
  state: string | undefined;
  /** 1 unless the page asked to count for less. */
  weight: number;
}

export interface TitleTable {
  pages: TitledPage[];
  byName: Map<string, number>;
}

/** Unpacks the title table. */
export function readTitles(file: TitlesFile): TitleTable {
  const titles = file.titles.split(' ');
  const headings = file.headings.split(' ');
  const aliases = file.aliases.split(' ');
  const states = readColumn(file.states);
  const weights = readColumn(file.weights);
  const filters = Object.entries(file.filters).map(([key, of]) => [key, readColumn(of)] as const);
  const width = titles.length > 0 ? file.names.length / titles.length : 0;
  const pages = titles.map((title, i) => ({
    name: file.prefix + file.names.slice(i * width, (i + 1) * width),
    title: readNumbers(title),
    aliases: readList(aliases[i]).map(readNumbers),
    headings: readList(headings[i]).map((text) => {
      const [anchor = 0, ...words] = readNumbers(text);
      return { anchor, words };
    }),
    filters: Object.fromEntries(filters.map(([key, values]) => [key, values[i] ?? []])),
    state: states[i]?.[0],
    weight: weightOf(weights[i]?.[0]),
  }));
  return { pages, byName: new Map(pages.map((page, i) => [page.name, i])) };
}

/** No page counts for more than one that asked for nothing, whatever its table says. */
function weightOf(written: string | undefined): number {
  const weight = Number(written ?? 1);
  return Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 1;
}

function readList(text: string | undefined): string[] {
  return text ? text.split('!') : [];
}

function readColumn({ values, of }: { values: string[]; of: string }): string[][] {
  return of.split(' ').map((numbers) => readNumbers(numbers).map((n) => values[n] ?? ''));
}
