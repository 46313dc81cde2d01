import { type UnitKind, unitKinds, type UnitsFile } from '../data.ts';
import { type Asks, readAsks } from './same-question.ts';
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
  /** What the question of an answer asks for. */
  asks?: Asks;
}

export interface UnitTable {
  pages: UnitPage[];
  units: TableUnit[];
  /** The units that have a card. */
  cards: ReadonlySet<number>;
}

/** Unpacks the table of units. */
export function readUnits(file: UnitsFile): UnitTable {
  const counts = readNumbers(file.counts);
  const states = readColumn(file.states);
  const documents = readColumn(file.documents);
  const filters = Object.entries(file.filters).map(([key, of]) => [key, readColumn(of)] as const);
  const kinds = readNumbers(file.kinds);
  const pages: UnitPage[] = [];
  const units: TableUnit[] = [];
  let answers = 0;
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
      units.push({
        id,
        page,
        kind,
        ...(kind === 'answer' ? { asks: readAsks(file.asks[answers++]) } : {}),
      });
    }
  });
  return {
    pages,
    units,
    cards: new Set(readSteps(file.cards)),
  };
}

function readColumn({ values, of }: { values: string[]; of: string }): string[][] {
  return of.split(' ').map((numbers) => readNumbers(numbers).map((n) => values[n] ?? ''));
}
