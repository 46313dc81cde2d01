import type { Manifest, TitlesFile, WordsFile } from '../data.ts';
import { makeAbbreviations, type Abbreviations } from '../understand/abbreviations.ts';
import { Lexicon } from '../understand/lexicon.ts';
import { readTitles, type TitleTable } from './title-table.ts';

export interface SiteData {
  manifest: Manifest;
  lexicon: Lexicon;
  titles: TitleTable;
  abbreviations: Abbreviations;
}

/** The search cannot work: a file of the index is missing or broken. */
export class IndexUnavailable extends Error {}

/** Loads our own tables; everything but the manifest may come from the cache. */
export async function loadSiteData(base: string): Promise<SiteData> {
  const manifest = await loadJson<Manifest>(`${base}tim/index.json`, 'no-cache');
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
    abbreviations: makeAbbreviations(lexicon, names),
  };
}

async function loadJson<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new IndexUnavailable(`[tìm kiếm] ${url}`, { cause });
  }
}
