import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { engineOver } from '#tests/search/engine-in-node.ts';

/** Bytes of a first search, packed with brotli, by what they are for; fonts apart. */
export interface ColdBytes {
  query: string;
  bytes: Record<'page' | 'styles' | 'scripts' | 'tables' | 'places' | 'rows' | 'fullText', number>;
  total: number;
}

const PAGE = 'tim-kiem/index.html';

/** The ten longest and the ten shortest of a list of queries. */
export function longestAndShortest(queries: readonly string[]): string[] {
  const byLength = [...new Set(queries)].sort((a, b) => a.length - b.length);
  return [...byLength.slice(0, 10), ...byLength.slice(-10)];
}

/** What each query costs a browser that has nothing of the site yet. */
export async function coldBytes(dist: string, queries: readonly string[]): Promise<ColdBytes[]> {
  const sizes = new Map<string, number>();
  const sizeOf = async (file: string): Promise<number> => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const raw = await readFile(path.join(dist, file));
    // As a host sends it: packed where that is shorter.
    const size = Math.min(raw.length, brotliCompressSync(raw).length);
    sizes.set(file, size);
    return size;
  };
  const sum = async (files: Iterable<string>): Promise<number> => {
    let all = 0;
    for (const file of files) all += await sizeOf(file);
    return all;
  };
  const html = await readFile(path.join(dist, PAGE), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => file);
  const shell = {
    page: await sizeOf(PAGE),
    styles: await sum(named(/<link rel="stylesheet" href="\/([^"]+)"/g)),
    scripts: await sum([
      ...(await withImports(dist, named(/<script[^>]* src="\/([^"]+)"/g))),
      ...named(/<link rel="modulepreload" as="worker" href="\/([^"]+)"/g),
    ]),
  };
  const engineFiles = (await readdir(path.join(dist, 'pagefind')))
    .filter((name) => /^pagefind(-entry)?\.js|\.pf_meta$|^wasm\./.test(name))
    .map((name) => `pagefind/${name}`);
  const found: ColdBytes[] = [];
  for (const query of queries) {
    const asked = await filesFor(query, dist);
    const those = (pattern: RegExp) => asked.filter((file) => pattern.test(file));
    const bytes = {
      ...shell,
      tables: await sum(those(/^tim\/(words|units)\./)),
      places: await sum(those(/^tim\/text\./)),
      rows: await sum(those(/^tim\/(rows|bodies|cards)\./)),
      // Pagefind does not run in Node: what a browser would load of it, but for the pages that it finds.
      fullText: await sum(/\d{4}/.test(query) ? engineFiles : []),
    };
    found.push({ query, bytes, total: Object.values(bytes).reduce((a, b) => a + b, 0) });
  }
  return found;
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** Scripts of a page with all that they import at once. */
async function withImports(dist: string, scripts: readonly string[]): Promise<Set<string>> {
  const all = new Set(scripts);
  for (const file of all) {
    const text = await readFile(path.join(dist, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      all.add(`${path.posix.dirname(file)}/${name}`);
  }
  return all;
}

/** The files of the index that a first search asks for; what the page itself tells is not asked. */
async function filesFor(query: string, dist: string): Promise<string[]> {
  const engine = engineOver(dist);
  const read = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(new URL(String(input)).pathname.slice(1));
    return read(input, init);
  };
  await engine.search(query);
  return asked;
}
