import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '#base/in-batches.ts';
import { release } from '#base/release.ts';
import { FORMAT } from '#search/data.ts';
import type { HubList } from '../list/schema.ts';
import { committeePages, committeesPage } from '../pages/committee-pages.ts';
import { type Committee, type Held, inShelves, themeKeys } from '../pages/hub.ts';
import { homePage, missingPage, searchPage } from '../pages/other-pages.ts';
import { type PageBody, pageText, type Site } from '../pages/shell.ts';
import { themePages } from '../pages/theme-pages.ts';
import { type HubManifest, manifestFile, wordsFolder } from '../search/files.ts';
import { committeeRows, wordTables } from '../search/tables.ts';
import { glossaryOf } from '../search/vocabulary.ts';
import type { Copies, Holdings } from '../sources/copy.ts';
import type { Gathered } from '../sources/gather.ts';
import { assetsOf } from './assets.ts';
import { type Draft, markFile, replaceFolder, type Written } from './folder.ts';
import { hubHeaders, hubNginx } from './hosting.ts';

/** What a hub has become. */
export interface Built extends Written {
  topics: number;
  pages: number;
  shards: number;
  /** True where no word of any committee had changed, and the tables of words were taken over. */
  wordsKept: boolean;
}

/** What stands in the mark of a folder: the tables of words and what they were made of. */
interface Mark {
  words: string;
  manifest: Omit<HubManifest, 'parts'>;
}

/** Writes the site of a hub out of the newest good copies, whole or not at all. */
export async function buildHub(
  list: HubList,
  gathered: readonly Gathered[],
  { out, base, copies, anew }: { out: string; base: string; copies: Copies; anew: boolean },
): Promise<Built> {
  const { files, names: assets } = await assetsOf(base);
  const site: Site = { name: list.name, publisher: list.publisher, base, assets };
  const holdings = await inBatches(gathered, (one) => holdingsOf(one, copies));
  const committees = gathered.map((one, i): Committee => ({
    ...one,
    topics: inShelves(holdings[i]?.topics ?? []),
  }));
  const held = committees.flatMap((committee) =>
    committee.topics.map((topic): Held => ({ committee, topic })),
  );
  const byTheme = Map.groupBy(held, ({ topic }) => topic.theme);
  const themes = themeKeys.flatMap((theme): [string, Held[]][] => {
    const own = byTheme.get(theme);
    return own ? [[theme, own]] : [];
  });
  const told = { topics: held.length, pages: 0, shards: 0, wordsKept: false };
  const write = async (draft: Draft) => {
    const put = async (page: PageBody) => {
      const file = page.path === '404' ? '404.html' : `${page.path}index.html`;
      await draft.put(file, pageText(site, page));
      told.pages += 1;
    };
    await put(homePage(site, themes, committees));
    for (const [theme, own] of themes)
      for (const page of themePages(site, theme, own)) await put(page);
    await put(committeesPage(site, committees));
    for (const committee of committees)
      if (committee.record) for (const page of committeePages(site, committee)) await put(page);
    await put(searchPage(site, held, committees));
    await put(missingPage(site));

    const parts: HubManifest['parts'] = [];
    for (const committee of committees) {
      const { folder, units, files: rows } = committeeRows(committee);
      if (units > 0) parts.push({ folder, units });
      for (const [path, text] of rows) await draft.put(path, text);
    }
    const words = fingerprint(committees);
    const before = anew ? undefined : await markOf(out);
    let manifest = before?.manifest;
    told.wordsKept = before?.words === words && (await draft.takeOver(wordsFolder));
    if (!told.wordsKept || !manifest) {
      const glossary = glossaryOf(holdings.filter((one) => one !== undefined));
      const tables = wordTables(held, glossary);
      for (const [path, text] of tables.files) await draft.put(path, text);
      manifest = tables.manifest;
    }
    told.shards = manifest.shards;
    const whole: HubManifest = { ...manifest, parts };
    await draft.put(manifestFile, JSON.stringify(whole));
    for (const [path, content] of files) await draft.put(path, content);
    await draft.put('_headers', hubHeaders(base));
    await draft.put('_nginx.conf', hubNginx(base));
    await draft.put(markFile, JSON.stringify({ words, manifest } satisfies Mark));
  };
  return { ...(await replaceFolder(out, write)), ...told };
}

const holdingsOf = async (
  { source, record }: Gathered,
  copies: Copies,
): Promise<Holdings | undefined> => record && copies.holdings(source.key, record);

/** Changes with whatever the tables of words are made of. */
function fingerprint(committees: readonly Committee[]): string {
  const made = [
    release,
    FORMAT,
    ...committees.map(({ source, record }) => [source.key, source.name, record?.digest]),
  ];
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}

async function markOf(out: string): Promise<Mark | undefined> {
  try {
    return JSON.parse(await readFile(join(out, markFile), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}
