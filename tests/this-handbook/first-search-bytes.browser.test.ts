import { readFile } from 'node:fs/promises';
import { beforeAll, expect, inject, test } from 'vitest';
import {
  coldBytes,
  type ColdBytes,
  longestAndShortest,
  median,
} from '../../bench/search/cold-bytes.ts';
import { readQueries } from '../../bench/search/real-score.ts';

let found: ColdBytes[];

beforeAll(async () => {
  const queries = await readQueries('tests/this-handbook/real-queries.json');
  const chosen = longestAndShortest(queries.map(({ query }) => query));
  found = await coldBytes(inject('dist'), chosen);
}, 120_000);

/** A phone on a slow network pays for each; `bench:search-bytes` shows what for. */
test('a first search costs 100 KB by the median, 130 KB at most', () => {
  expect(found).toHaveLength(20);
  expect(found.every(({ total }) => total > 50_000)).toBe(true);
  expect(median(found.map(({ total }) => total))).toBeLessThanOrEqual(100_000);
  expect(Math.max(...found.map(({ total }) => total))).toBeLessThanOrEqual(130_000);
});

test('what the page tells of the index is the index', async () => {
  const html = await readFile(`${inject('dist')}/tim-kiem/index.html`, 'utf8');
  const [, told = ''] = /data-index="([^"]*)"/.exec(html) ?? [];
  const index = await readFile(`${inject('dist')}/tim/index.json`, 'utf8');
  expect(told.replaceAll('&quot;', '"')).toBe(index);
  const { words, units } = JSON.parse(index) as { words: string; units: string };
  for (const name of [words, units])
    expect(html).toContain(`<link rel="preload" as="fetch" crossorigin href="/tim/${name}">`);
  expect(html).toMatch(/<link rel="modulepreload" as="worker" href="\/tai-nguyen\/[\w.-]+\.js">/);
});
