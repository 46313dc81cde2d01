import {
  BODIES_IN_FILE,
  type Card,
  FORMAT,
  type Manifest,
  type Row,
  ROWS_IN_FILE,
} from '../data.ts';
import { type Abbreviations, makeAbbreviations } from '../understand/abbreviations.ts';
import { Lexicon } from '../understand/lexicon.ts';
import type { IndexFiles } from './index-files.ts';
import { OtherFormat } from './load-json.ts';
import { LoadOnce } from './load-once.ts';
import { UnitIndex } from './unit-index.ts';
import { readUnits, type UnitTable } from './unit-table.ts';

/** Files of each kind kept at most. */
const MOST_FILES = 200;

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
}

/** Loads the tables of an index; `ahead` as the page tells them, otherwise as they are now. */
export async function loadSiteData(files: IndexFiles, ahead?: Manifest): Promise<SiteData> {
  const manifest = ahead ?? (await files.manifest());
  if (manifest.format !== FORMAT) throw new OtherFormat(`[tìm kiếm] ${manifest.format}`);
  const [words, units] = await Promise.all([files.words(manifest), files.units(manifest)]);
  const lexicon = new Lexicon(words, manifest.pages);
  const table = readUnits(units);
  const row = ofUnits((file) => files.rows(manifest, file), ROWS_IN_FILE);
  const cards = new LoadOnce(
    async (unit: number) => (table.cards.has(unit) ? files.card?.(manifest, unit) : undefined),
    MOST_FILES,
  );
  const body = ofUnits((file) => files.bodies(manifest, file), BODIES_IN_FILE);
  return {
    manifest,
    lexicon,
    table,
    index: new UnitIndex(files, manifest, lexicon),
    abbreviations: makeAbbreviations(lexicon),
    row,
    async text(unit) {
      const { text } = await row(unit);
      return text ?? body(unit);
    },
    card: (unit) => cards.get(unit),
  };
}

/** What stands for each unit in files of so many units. */
function ofUnits<T>(
  load: (file: number) => Promise<readonly T[]>,
  inFile: number,
): (unit: number) => Promise<T> {
  const files = new LoadOnce(load, MOST_FILES);
  return async (unit) => {
    const own = (await files.get(Math.floor(unit / inFile)))[unit % inFile];
    if (own === undefined) throw new OtherFormat(`[tìm kiếm] ${unit}`);
    return own;
  };
}
