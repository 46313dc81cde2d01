import { quotedPhrases } from '../understand/quotes.ts';
import { readLiterally, understand } from '../understand/understand.ts';
import type { Understanding } from '../understand/reading.ts';
import type { Answer, Hit, SearchOptions } from './answer.ts';
import { scoreBodies } from './score-bodies.ts';
import { countFilters, passes } from './filter-pages.ts';
import { type Fragments, fragmentsOf, type IndexFiles, ownFiles } from './index-files.ts';
import { noFinder, PagefindClient, type WordFinder } from './pagefind.ts';
import { pagesHolding } from './quoted-pages.ts';
import { phraseFirst } from './phrase-first.ts';
import { present, termsOf } from './present.ts';
import { suggest } from './suggest.ts';
import { byScore, mergeRanks, rankTitles, type Ranked } from './rank.ts';
import { loadSiteData, type SiteData } from './site-data.ts';

const SHOWN = 10;
/** The first glance must not wait for much. */
const SHOWN_EARLY = 2;

export interface SearchEngine {
  /** Starts loading what the first search needs; call it when the field gets the focus. */
  warmUp(): Promise<void>;
  /**
   * Answers a query. A later call cancels an earlier one, which then rejects with `AbortError`, so
   * that an old answer never appears under a new query.
   */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/**
 * Makes the search of a site that lives below `base`. Nothing is loaded before it is asked. `foreign`: the files of
 * another handbook, of which data are read and no program is run.
 */
export function createSearchEngine({
  base,
  foreign,
}: {
  base: string;
  foreign?: IndexFiles;
}): SearchEngine {
  const files = foreign ?? ownFiles(base);
  const fragments = fragmentsOf(files);
  let data: Promise<SiteData> | undefined;
  let pagefind: Promise<WordFinder> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let latest = 0;

  const loadData = (): Promise<SiteData> =>
    (data ??= loadSiteData(files).catch((error: unknown) => {
      data = undefined;
      throw error;
    }));
  const loadPagefind = (): Promise<WordFinder> =>
    (pagefind ??= loadData()
      .then(({ manifest }) => (foreign ? noFinder : PagefindClient.load(base, manifest)))
      .catch((error: unknown) => {
        pagefind = undefined;
        throw error;
      }));

  async function answer(query: string, options: SearchOptions, isStale: () => boolean) {
    const stopIfStale = (): void => {
      if (isStale()) throw new DOMException('A later query took over.', 'AbortError');
    };
    stopIfStale();
    const site = await loadData();
    stopIfStale();
    const meaning = options.exact
      ? readLiterally(query, site.lexicon)
      : understand(query, site.lexicon, site.abbreviations);
    const show = (ranked: Ranked[], limit = options.limit ?? SHOWN): Promise<Answer> =>
      assemble(ranked, meaning, site, fragments, base, { ...options, limit });
    if (query.trim() === '') return show(everyPage(site));
    const titled = rankTitles(meaning.readings, site);
    const quoted = quotedPhrases(query);
    if (options.onEarly && titled.size > 0 && quoted.length === 0) {
      const early = await show(byScore([...titled.values()]), SHOWN_EARLY);
      stopIfStale();
      options.onEarly(early);
    }
    const bodies = await scoreBodies(meaning.readings, titled, site, loadPagefind);
    stopIfStale();
    const ranked = mergeRanks(titled, bodies, site);
    const full = await show(await pagesHolding(quoted, ranked, site, fragments));
    stopIfStale();
    if (full.total > 0 || foreign) return full;
    return { ...full, suggestions: suggest(query, options.exact === true, site) };
  }

  return {
    async warmUp() {
      await loadData();
    },
    search(query, options = {}) {
      latest += 1;
      const own = latest;
      const isStale = (): boolean => own !== latest || options.signal?.aborted === true;
      const next = queue.then(() => answer(query, options, isStale));
      queue = next.catch(() => undefined);
      return next;
    },
  };
}

/** Filters without a query: every page that passes them, in the order of the table. */
const everyPage = (site: SiteData): Ranked[] =>
  site.titles.pages.map((_, page) => ({ page, score: 0, anchors: [] }));

async function assemble(
  ranked: readonly Ranked[],
  meaning: Understanding,
  site: SiteData,
  fragments: Fragments,
  base: string,
  { filters = {}, limit = SHOWN, exact = false }: SearchOptions,
): Promise<Answer> {
  const pageOf = (entry: Ranked) => site.titles.pages[entry.page];
  const found = ranked.flatMap((entry) => pageOf(entry) ?? []);
  const kept = ranked.filter((entry) => {
    const page = pageOf(entry);
    return page !== undefined && passes(page, filters);
  });
  const terms = termsOf(meaning.readings, site.lexicon);
  const shown = await Promise.all(
    kept.slice(0, limit).map(async (entry) => ({
      entry,
      fragment: await fragments.get(pageOf(entry)?.name ?? ''),
    })),
  );
  const results = phraseFirst(shown, meaning.readings[0]).map(({ entry, fragment }): Hit =>
    present(entry, fragment, terms, base),
  );
  return {
    ...(exact
      ? {}
      : { understood: { text: meaning.text, changed: meaning.changed, also: meaning.also } }),
    results,
    total: kept.length,
    filterCounts: countFilters(found, filters),
    suggestions: [],
  };
}
