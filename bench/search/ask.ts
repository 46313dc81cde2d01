import { openBrowser } from './browser.ts';
import type { Outcome, Query } from './score.ts';
import type { ServedSite } from './serve.ts';

const TOP = 5;

/** Asks every query in one page, as one reader would. */
export async function askAll(site: ServedSite, queries: readonly Query[]): Promise<Outcome[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${site.origin}/ask/`);
    const outcomes: Outcome[] = [];
    for (const { variant, query, want } of queries) {
      const answer = await page.evaluate((text) => window.ask(text), query);
      const rank = answer.hits.findIndex((ids) => ids.some((id) => want.includes(id))) + 1;
      const { understood, ms } = answer;
      const top = answer.hits.slice(0, TOP).flatMap((ids) => ids.slice(0, 1));
      outcomes.push({ variant, query, want, top, rank, understood, ms });
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

export interface ColdBytes {
  query: string;
  cold: Record<string, number>;
  warm: number;
  ms: number;
}

/** Bytes of a first search in a fresh browser, by kind of file, and of a second one after it. */
export async function measureBytes(
  site: ServedSite,
  queries: readonly Query[],
): Promise<ColdBytes[]> {
  site.pack = true;
  const browser = await openBrowser();
  const out: ColdBytes[] = [];
  const every = Math.max(1, Math.floor(queries.length / 8));
  try {
    for (let i = 0; i < queries.length; i += every) {
      const context = await browser.newContext();
      const page = await context.newPage();
      site.takeLog();
      await page.goto(`${site.origin}/ask/`);
      const first = queries[i]?.query ?? '';
      const { ms } = await page.evaluate((text) => window.ask(text), first);
      const cold = byKind(site.takeLog());
      const second = queries[(i + 1) % queries.length]?.query ?? '';
      await page.evaluate((text) => window.ask(text), second);
      const warm = sum(Object.values(byKind(site.takeLog())));
      out.push({ query: first, cold, warm, ms });
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return out;
}

function byKind(log: { path: string; bytes: number }[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { path, bytes } of log) {
    const kind = kindOf(path);
    kinds[kind] = (kinds[kind] ?? 0) + bytes;
  }
  return kinds;
}

function kindOf(path: string): string {
  if (path.includes('/index/')) return 'index';
  if (path.endsWith('.pf_meta')) return 'meta';
  if (path.startsWith('/pagefind/')) return 'pagefind';
  if (path.startsWith('/tim/text')) return 'text';
  if (path.startsWith('/tim/rows')) return 'rows';
  if (path.startsWith('/tim/')) return path.includes('words') ? 'words' : 'units';
  return path.endsWith('.js') ? 'code' : 'page';
}

/** Adds up numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
