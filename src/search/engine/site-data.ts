import { FORMAT, type Manifest, type TitlesFile, type WordsFile } from '../data.ts';
import { makeAbbreviations, type Abbreviations } from '../understand/abbreviations.ts';
import { Lexicon } from '../understand/lexicon.ts';
import { loadJson, OtherFormat } from './load-json.ts';
import { TextIndex } from './text-index.ts';
import { readTitles, type TitleTable } from './title-table.ts';

export interface SiteData {
  manifest: Manifest;
  lexicon: Lexicon;
  titles: TitleTable;
  abbreviations: Abbreviations;
  text: TextIndex;
}

/** Loads our own tables; everything but the manifest may come from the cache. */
export async function loadSiteData(base: string): Promise<SiteData> {
  const manifest = await loadJson<Manifest>(`${base}tim/index.json`, 'no-cache');
  if (manifest.format !== FORMAT) throw new OtherFormat(`[tìm kiếm] ${base}: ${manifest.format}`);
  const [words, titles] = await Promise.all([
    loadJson<WordsFile>(`${base}tim/${manifest.words}`),
    loadJson<TitlesFile>(`${base}tim/${manifest.titles}`),
  ]);
  const lexicon = new Lexicon(words, manifest.pages);
  const table = readTitles(titles);
  const names = table.pages.flatMap((page) => [page.title, ...page.aliases]);
  return {
    manifest,
    lexicon,
    titles: table,
    text: new TextIndex(base, manifest, lexicon),
    abbreviations: makeAbbreviations(lexicon, names),
  };
}
