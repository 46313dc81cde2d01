import { type UnitKind, unitKinds, type UnitsFile } from '../data.ts';
import { readCount, readNumbers } from '../varint.ts';

/** A page as far as ranking needs it. */
export interface UnitPage {
  /** Pagefind's name of the page. */
  name: string;
  /** Number of its own unit; its sections follow. */
  first: number;
  filters: Record<string, string[]>;
  state: string | undefined;
  /** How often the handbook itself leads there. */
  mentions: number;
  /** Id in the register, of a page about a document. */
  document: string | undefined;
}

/** A unit as far as ranking needs it. */
export interface TableUnit {
  id: number;
  page: number;
  kind: UnitKind;
  title: number[];
  aliases: number[][];
  length: number;
}

export interface UnitTable {
  pages: UnitPage[];
  units: TableUnit[];
  /** Mean number of words of a unit. */
  meanLength: number;
  byName: Map<string, number>;
}

/** Unpacks the table of units. */
export function readUnits(file: UnitsFile): UnitTable {
  const counts = readNumbers(file.counts);
  const width = counts.length > 0 ? file.names.length / counts.length : 0;
  const states = readColumn(file.states);
  const documents = readColumn(file.documents);
  const filters = Object.entries(file.filters).map(([key, of]) => [key, readColumn(of)] as const);
  const kinds = readNumbers(file.kinds);
  const titles = file.titles.split(' ');
  const aliases = file.aliases.split(' ');
  const pages: UnitPage[] = [];
  const units: TableUnit[] = [];
  counts.forEach((count, page) => {
    pages.push({
      name: file.prefix + file.names.slice(page * width, (page + 1) * width),
      first: units.length,
      filters: Object.fromEntries(filters.map(([key, values]) => [key, values[page] ?? []])),
      state: states[page]?.[0],
      mentions: readCount(file.mentions[page] ?? ''),
      document: documents[page]?.[0],
    });
    for (let i = 0; i < count; i += 1) {
      const id = units.length;
      units.push({
        id,
        page,
        kind: unitKinds[kinds[id] ?? 0] ?? 'list',
        title: readNumbers(titles[id] ?? ''),
        aliases: aliases[id] ? aliases[id].split('!').map(readNumbers) : [],
        length: readCount(file.lengths[id] ?? ''),
      });
    }
  });
  const words = units.reduce((sum, { length }) => sum + length, 0);
  return {
    pages,
    units,
    meanLength: words / (units.length || 1),
    byName: new Map(pages.map((page, i) => [page.name, i])),
  };
}

function readColumn({ values, of }: { values: string[]; of: string }): string[][] {
  return of.split(' ').map((numbers) => readNumbers(numbers).map((n) => values[n] ?? ''));
}
