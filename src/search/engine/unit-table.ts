import { type UnitKind, unitKinds, type UnitsFile } from '../data.ts';
import { readCount, readNumbers, readSteps } from '../varint.ts';

/** A page as far as ranking needs it. */
export interface UnitPage {
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
  /** The units that have a card. */
  cards: ReadonlySet<number>;
}

/** A unit whose names are read when they are first asked for: most never are. */
class PackedUnit implements TableUnit {
  readonly id: number;
  readonly page: number;
  readonly kind: UnitKind;
  readonly length: number;
  readonly #packed: string;
  #names: number[][] | undefined;

  constructor(own: Omit<TableUnit, 'title' | 'aliases'>, packed: string) {
    this.id = own.id;
    this.page = own.page;
    this.kind = own.kind;
    this.length = own.length;
    this.#packed = packed;
  }

  get title(): number[] {
    return this.#read()[0] ?? [];
  }

  get aliases(): number[][] {
    return this.#read().slice(1);
  }

  #read(): number[][] {
    return (this.#names ??= this.#packed.split('!').map(readNumbers));
  }
}

/** Unpacks the table of units. */
export function readUnits(file: UnitsFile): UnitTable {
  const counts = readNumbers(file.counts);
  const states = readColumn(file.states);
  const documents = readColumn(file.documents);
  const filters = Object.entries(file.filters).map(([key, of]) => [key, readColumn(of)] as const);
  const kinds = readNumbers(file.kinds);
  const names = file.names.split(' ');
  const pages: UnitPage[] = [];
  const units: TableUnit[] = [];
  counts.forEach((count, page) => {
    pages.push({
      first: units.length,
      filters: Object.fromEntries(filters.map(([key, values]) => [key, values[page] ?? []])),
      state: states[page]?.[0],
      mentions: readCount(file.mentions[page] ?? ''),
      document: documents[page]?.[0],
    });
    for (let i = 0; i < count; i += 1) {
      const id = units.length;
      const kind = unitKinds[kinds[id] ?? 0] ?? 'list';
      const length = readCount(file.lengths[id] ?? '');
      units.push(new PackedUnit({ id, page, kind, length }, names[id] ?? ''));
    }
  });
  const words = units.reduce((sum, { length }) => sum + length, 0);
  return {
    pages,
    units,
    meanLength: words / (units.length || 1),
    cards: new Set(readSteps(file.cards)),
  };
}

function readColumn({ values, of }: { values: string[]; of: string }): string[][] {
  return of.split(' ').map((numbers) => readNumbers(numbers).map((n) => values[n] ?? ''));
}
