import { quotedPhrases } from '../understand/quotes.ts';
import { readLiterally, understand } from '../understand/understand.ts';
import type { Answer, SearchOptions } from './answer.ts';
import type { Manifest } from '../data.ts';
import { assemble } from './assemble.ts';
import { askFullText, needsFullText } from './full-text.ts';
import { lookAhead } from './fit.ts';
import { type IndexFiles, ownFiles } from './index-files.ts';
import { IndexUnavailable } from './load-json.ts';
import { noFinder, PagefindClient, type NumberFinder } from './pagefind.ts';
import { correctedHits } from './corrected.ts';
import { inPeriod } from './in-period.ts';
import { unitsHolding } from './quoted-pages.ts';
import { type Ranked, rankUnits } from './rank.ts';
import { loadSiteData, type SiteData } from './site-data.ts';
import { suggest } from './suggest.ts';

/** With fewer hits than this, what an offered correction finds is shown below them. */
const FEW = 3;

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
  index,
  foreign,
  files = foreign ?? ownFiles(base, index),
}: {
  base: string;
  /** The manifest, where the page tells it. */
  index?: Manifest | undefined;
  foreign?: IndexFiles;
  /** Own files that come otherwise than by asking for them. */
  files?: IndexFiles;
}): SearchEngine {
  let { ahead } = files;
  let data: Promise<SiteData> | undefined;
  let pagefind: Promise<NumberFinder> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let latest = 0;

  const loadData = (): Promise<SiteData> =>
    (data ??= loadSiteData(files, ahead).catch((error: unknown) => {
      data = undefined;
      throw error;
    }));
  const loadPagefind = (): Promise<NumberFinder> =>
    (pagefind ??= loadData()
      .then(({ manifest }) =>
        foreign || manifest.fullText === false ? noFinder : PagefindClient.load(base, manifest),
      )
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
    if (query.trim() === '') return assemble(everyPage(site), meaning, site, base, options);
    lookAhead(meaning.words, site);
    let ranked = await rankUnits(meaning, site);
    stopIfStale();
    if (needsFullText(meaning)) {
      const deep = await askFullText(meaning, site, loadPagefind);
      const known = new Set(ranked.map(({ page }) => page));
      ranked = [...ranked, ...deep.filter(({ page }) => !known.has(page))];
    }
    const held = await unitsHolding(quotedPhrases(query), ranked, site);
    const inTime = options.anyTime ? held : inPeriod(held, meaning, site);
    const full = await assemble(inTime, meaning, site, base, options);
    if (full.total <= FEW || full.lacking) {
      const corrected = await correctedHits(meaning, site, base);
      if (corrected) full.corrected = corrected;
    }
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
      const isStale = (): boolean => own !== latest;
      const next = queue.then(() => {
        const isOld = (ahead ?? data) !== undefined;
        return answer(query, options, isStale).catch((error: unknown) => {
          if (!isOld || !(error instanceof IndexUnavailable)) throw error;
          // What the page holds is older than the index, or the network failed: once more, with the index as it is now.
          ahead = undefined;
          data = undefined;
          pagefind = undefined;
          return answer(query, options, isStale);
        });
      });
      queue = next.catch(() => undefined);
      return next;
    },
  };
}

/** Filters without a query: every page that passes them, in the order of the table. */
const everyPage = (site: SiteData): Ranked[] =>
  site.table.pages.map(({ first }, page) => ({
    unit: first,
    page,
    kind: site.table.units[first]?.kind ?? 'list',
    score: 0,
    parts: { text: 0, name: 0, covered: 0 },
    sections: [],
  }));
