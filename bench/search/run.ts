import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { indexSite } from '#search/build/index-site.ts';
import { askAll, measureBytes } from './ask.ts';
import { bundle } from './bundle.ts';
import { readCorpus } from './corpus.ts';
import { holdFloor } from './floor.ts';
import { readKnown } from './known.ts';
import { lookAlikes } from './look-alikes.ts';
import { printBytes, printMisses, printScores } from './report.ts';
import { scoreOutcomes } from './score.ts';
import { serveSite } from './serve.ts';
import { writeSite } from './site.ts';

const ASK_PAGE =
  '<!doctype html><html lang="vi"><script type="module" src="/ask.js"></script></html>';
const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    site: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'string' },
    pages: { type: 'string', default: '0' },
    content: { type: 'string', default: path.join(here, '../../content') },
    floor: { type: 'string' },
    misses: { type: 'boolean', default: false },
    // For a test that asks only what is found: the site's own index as it was built, no count of bytes.
    'as-built': { type: 'boolean', default: false },
  },
});
if ((!values.corpus && !values.site) || !values.queries) {
  console.error(
    'Usage: bench:search (--corpus DIR | --site DIST) --queries FILE [--json OUT] [--pages N] [--floor FILE] [--misses] [--as-built]',
  );
  process.exit(2);
}

const queryFile = z.array(
  z.object({ variant: z.string().default('all'), query: z.string(), want: z.array(z.string()) }),
);
const queries = queryFile.parse(JSON.parse(await readFile(values.queries, 'utf8')));
const dir = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
  if (values.site) await cp(values.site, dir, { recursive: true });
  const corpus = values.corpus ? await readCorpus(values.corpus) : [];
  const missing = Number(values.pages) - corpus.length;
  await writeSite([...corpus, ...lookAlikes(corpus, missing)], dir);
  await mkdir(path.join(dir, 'ask'));
  await writeFile(path.join(dir, 'ask/index.html'), ASK_PAGE);
  await bundle(path.join(here, 'ask-page.ts'), path.join(dir, 'ask.js'));
  if (!values['as-built']) {
    const started = performance.now();
    const { pages } = await indexSite(dir, await readKnown(values.content));
    console.log(`${pages} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const site = await serveSite(dir);
  try {
    const outcomes = await askAll(site, queries);
    const scores = scoreOutcomes(outcomes);
    printScores(scores, outcomes);
    if (values.floor) await holdFloor(values.floor, scores);
    if (values.misses) printMisses(outcomes);
    if (!values['as-built']) printBytes(await measureBytes(site, queries));
    if (values.json) {
      const rows = outcomes.map(({ variant, query, top }) => ({ variant, query, top }));
      await writeFile(values.json, JSON.stringify({ queries: rows }, null, 1));
    }
  } finally {
    site.close();
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}
