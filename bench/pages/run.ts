import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { precompress } from '#site/build/precompress.ts';
import { findBrowser } from '#tests/support/find-browser.ts';
import { startNginx } from '#tests/support/nginx.ts';
import { layouts } from '#tests/support/page-kinds.ts';
import { fetchLighthouse, lighthouse, type Scores } from './lighthouse.ts';

/** `npm run bench:pages [-- --runs 5 --only /chuyen-de/]`: Lighthouse as a phone on every page kind that search engines may list, under the shipped nginx configuration. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true },
    dist: { type: 'string', default: 'dist' },
  },
});

const dist = path.resolve(values.dist);
await precompress(dist);
const program = await fetchLighthouse();
const { path: browser } = await findBrowser();
const { origin, stop } = await startNginx(dist);
const low: string[] = [];
try {
  console.log('tốc độ  tiếp cận  thực hành  SEO  CLS    LCP ms  trang');
  for (const url of values.only ?? (await listedPages())) {
    const runs: Scores[] = [];
    for (let i = 0; i < Number(values.runs); i++)
      runs.push(await lighthouse(program, origin + url, browser));
    const median = (key: keyof Scores) => {
      const sorted = runs.map((run) => run[key]).toSorted((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? NaN;
    };
    const of = {
      performance: median('performance'),
      accessibility: median('accessibility'),
      practices: median('practices'),
      seo: median('seo'),
      shift: median('shift'),
    };
    console.log(
      `${of.performance}     ${of.accessibility}       ${of.practices}        ${of.seo}  ${of.shift.toFixed(3)}  ${Math.round(median('paint'))}     ${url}`,
    );
    const meets =
      of.performance >= 99 && of.accessibility + of.practices + of.seo === 300 && of.shift === 0;
    if (!meets) low.push(url);
  }
} finally {
  await stop();
}
if (low.length > 0) {
  console.error(`Dưới mức 99/100/100/100, CLS 0: ${low.join(', ')}`);
  process.exitCode = 1;
}

/** Pages of all kinds but those that ask not to be listed. */
async function listedPages(): Promise<string[]> {
  const found: string[] = [];
  for (const url of layouts.filter((layout) => layout.endsWith('/'))) {
    const html = await readFile(path.join(dist, url, 'index.html'), 'utf8');
    if (!/content="?noindex/.test(html)) found.push(url);
  }
  return found;
}
