import { FORMAT, type Manifest, type Row, ROWS_IN_FILE } from '../data.ts';
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
}

/** Loads the tables of an index. */
export async function loadSiteData(files: IndexFiles): Promise<SiteData> {
  const manifest = await files.manifest();
  if (manifest.format !== FORMAT) throw new OtherFormat(`[tìm kiếm] ${manifest.format}`);
  const [words, units] = await Promise.all([files.words(manifest), files.units(manifest)]);
  const lexicon = new Lexicon(words, manifest.pages);
  const table = readUnits(units);
  const rows = new LoadOnce((file: number) => files.rows(manifest, file), MOST_ROW_FILES);
  return {
    manifest,
    lexicon,
    table,
    index: new UnitIndex(files, manifest, lexicon),
    abbreviations: makeAbbreviations(
      lexicon,
      table.pages.map(({ first }) => table.units[first]?.title ?? []),
    ),
    async row(unit) {
      const found = (await rows.get(Math.floor(unit / ROWS_IN_FILE)))[unit % ROWS_IN_FILE];
      if (!found) throw new OtherFormat(`[tìm kiếm] ${unit}`);
      return found;
    },
  };
}
