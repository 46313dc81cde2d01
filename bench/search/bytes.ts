import path from 'node:path';
import { parseArgs } from 'node:util';
import { coldBytes, longestAndShortest, median } from './cold-bytes.ts';
import { firstResults } from './first-result.ts';
import { readQueries } from './real-score.ts';

/**
 * `npm run bench:search-bytes -- [--dist DIST] [--queries FILE] [--beside OTHER_DIST]`: what a first search costs, over
 * the ten longest and ten shortest queries; with `--beside`, how long it takes on a slow phone, on both sites in turn.
 */
const root = path.join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(root, 'dist') },
    queries: { type: 'string', default: path.join(root, 'tests/this-handbook/real-queries.json') },
    beside: { type: 'string' },
  },
});

const queries = longestAndShortest((await readQueries(values.queries)).map(({ query }) => query));
const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const found = await coldBytes(values.dist, queries);
console.log('brotli KB: page, styles, scripts, tables, places, rows, full text = all');
for (const { query, bytes, total } of found)
  console.log(`${Object.values(bytes).map(kb).join(' ')} = ${kb(total)} | ${query}`);
const totals = found.map(({ total }) => total);
console.log(`median ${kb(median(totals))}, worst ${kb(Math.max(...totals))}`);
if (values.beside) {
  const sites = { own: values.dist, beside: values.beside };
  const times = await firstResults(sites, queries);
  for (const [name, of] of Object.entries(times))
    console.log(`first result, ${name}: median ${(median(of) / 1000).toFixed(2)} s`);
}
