import { type Card, FORMAT, type Manifest, type Row, ROWS_IN_FILE } from '../data.ts';
import { type Abbreviations, makeAbbreviations } from '../understand/abbreviations.ts';
import { Lexicon } from '../understand/lexicon.ts';
import type { IndexFiles } from './index-files.ts';
import { OtherFormat } from './load-json.ts';
import { LoadOnce } from './load-once.ts';
import { UnitIndex } from './unit-index.ts';
import { readUnits, type UnitTable } from './unit-table.ts';

/** Files of rows kept at most. */
const MOST_ROW_FILES = 200;

export interface SiteData {
  manifest: Manifest;
  lexicon: Lexicon;
  table: UnitTable;
  abbreviations: Abbreviations;
  index: UnitIndex;
  /** A unit as it is shown. */
  row(unit: number): Promise<Row>;
  /** All that a unit says. */
  text(unit: number): Promise<string>;
  /** What answers by itself, where a unit has that. */
  card(unit: number): Promise<Card | undefined>;
  /** The number of a page by the name that Pagefind gave it. */
  pagesByName(): Promise<ReadonlyMap<string, number>>;
}

/** Loads the tables of an index. */
export async function loadSiteData(files: IndexFiles): Promise<SiteData> {
  const manifest = await files.manifest();
  if (manifest.format !== FORMAT) throw new OtherFormat(`[tìm kiếm] ${manifest.format}`);
  const [words, units] = await Promise.all([files.words(manifest), files.units(manifest)]);
  const lexicon = new Lexicon(words, manifest.pages);
  const table = readUnits(units);
  const rows = new LoadOnce((file: number) => files.rows(manifest, file), MOST_ROW_FILES);
  const bodies = new LoadOnce((file: number) => files.bodies(manifest, file), MOST_ROW_FILES);
  const row = async (unit: number): Promise<Row> => ofUnit(await rows.get(fileOf(unit)), unit);
  return {
    manifest,
    lexicon,
    table,
    index: new UnitIndex(files, manifest, lexicon),
    abbreviations: makeAbbreviations(
      lexicon,
      table.pages.map(({ first }) => table.units[first]?.title ?? []),
    ),
    row,
    async text(unit) {
      const { text } = await row(unit);
      return text ?? ofUnit(await bodies.get(fileOf(unit)), unit);
    },
    card: async (unit) => (table.cards.has(unit) ? files.card?.(manifest, unit) : undefined),
    async pagesByName() {
      const { prefix, names } = (await files.pageNames?.(manifest)) ?? { prefix: '', names: '' };
      const width = names.length / manifest.pages;
      return new Map(
        table.pages.map((_, i) => [prefix + names.slice(i * width, (i + 1) * width), i]),
      );
    },
  };
}

const fileOf = (unit: number): number => Math.floor(unit / ROWS_IN_FILE);

function ofUnit<T>(file: readonly T[], unit: number): T {
  const own = file[unit % ROWS_IN_FILE];
  if (own === undefined) throw new OtherFormat(`[tìm kiếm] ${unit}`);
  return own;
}
