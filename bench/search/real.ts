import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { readContent } from '#handbook/read/read.ts';
import { engineOver } from '#tests/search/engine-in-node.ts';
import { writeOwnTables } from '#search/build/own-tables.ts';
import { findPages, isSearched } from '#search/build/find-pages.ts';
import { type IndexedPage, readPage } from '#search/build/read-page.ts';
import { answerPages } from './answer-pages.ts';
import { readKnown } from './known.ts';
import { askReal, readQueries, scoreReal } from './real-score.ts';

/**
 * Asks the queries that people really type, without a browser. `--fresh` makes the tables anew, from the pages of a site
 * that was built before and the content as it is now: seconds in place of a build.
 */
const root = path.join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(root, 'dist') },
    content: { type: 'string', default: path.join(root, 'content') },
    queries: { type: 'string', default: path.join(root, 'tests/this-handbook/real-queries.json') },
    fresh: { type: 'boolean', default: false },
    // Keeps the tables there, for asking them again with `--dist`.
    out: { type: 'string' },
    misses: { type: 'boolean', default: false },
    ask: { type: 'string' },
  },
});

const { library } = await readContent(values.content);
const graph = buildGraph(library, config);
const dir = values.fresh
  ? (values.out ?? (await mkdtemp(path.join(tmpdir(), 'real-'))))
  : values.dist;
if (values.fresh) {
  const built: IndexedPage[] = [];
  for await (const page of findPages(values.dist)) if (isSearched(page)) built.push(readPage(page));
  const known = await readKnown(values.content);
  writeOwnTables(dir, [...built, ...answerPages(built, known.notes ?? new Map())], known);
}
const engine = engineOver(dir);
if (values.ask) {
  console.log(JSON.stringify(await engine.search(values.ask), null, 1));
} else {
  const queries = await readQueries(values.queries);
  const started = performance.now();
  const outcomes = await askReal(engine, queries, graph);
  const took = (performance.now() - started) / queries.length;
  if (values.misses) {
    for (const { asked, rank, lacking, card, shown, understood, corrected } of outcomes) {
      const isNo = asked.answerable === 'no';
      if (!corrected && (isNo ? lacking : rank === 1 && !lacking && card !== 'wrong')) continue;
      console.log(
        `${isNo ? 'NO' : rank}${lacking ? ' LACKING' : ''}${corrected ? ' CORRECTED' : ''} [${asked.group}] ${asked.query} → ${understood} | want ${asked.want}\n    ${shown.join('\n    ')}`,
      );
    }
  }
  for (const group of [...new Set(queries.map((query) => query.group)), '']) {
    const own = outcomes.filter(({ asked }) => group === '' || asked.group === group);
    const cells = Object.entries(scoreReal(own)).map(
      ([key, value]) => `${key} ${value.toFixed(3)}`,
    );
    console.log(
      `${(group || 'all').padEnd(18)} ${String(own.length).padStart(3)}  ${cells.join('  ')}`,
    );
  }
  console.log(`${took.toFixed(1)} ms per query`);
}
if (values.fresh && !values.out) await rm(dir, { recursive: true });
