import { FORMAT, type Manifest } from '../data.ts';
import { makeAbbreviations, type Abbreviations } from '../understand/abbreviations.ts';
import { Lexicon } from '../understand/lexicon.ts';
import type { IndexFiles } from './index-files.ts';
import { OtherFormat } from './load-json.ts';
import { TextIndex } from './text-index.ts';
import { readTitles, type TitleTable } from './title-table.ts';

export interface SiteData {
  manifest: Manifest;
  lexicon: Lexicon;
  titles: TitleTable;
  abbreviations: Abbreviations;
  text: TextIndex;
}

/** Loads the tables of an index. */
export async function loadSiteData(files: IndexFiles): Promise<SiteData> {
  const manifest = await files.manifest();
  if (manifest.format !== FORMAT) throw new OtherFormat(`[tìm kiếm] ${manifest.format}`);
  const [words, titles] = await Promise.all([files.words(manifest), files.titles(manifest)]);
  const lexicon = new Lexicon(words, manifest.pages);
  const table = readTitles(titles);
  const names = table.pages.flatMap((page) => [page.title, ...page.aliases]);
  return {
    manifest,
    lexicon,
    titles: table,
    text: new TextIndex(files, manifest, lexicon),
    abbreviations: makeAbbreviations(lexicon, names),
  };
}
