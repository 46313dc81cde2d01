import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSearchEngine, type SearchEngine } from '#search/engine/engine.ts';

const ORIGIN = 'http://site.test/';

/** The engine over an indexed folder, without a browser; Pagefind's WASM is out of its reach. */
export function engineOver(dir: string): SearchEngine {
  globalThis.fetch = async (input) => {
    const file = path.join(dir, String(input).slice(ORIGIN.length));
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response(null, { status: 404 });
    if (!file.endsWith('tim/index.json')) return new Response(new Uint8Array(body));
    return Response.json({ ...(JSON.parse(String(body)) as object), fullText: false });
  };
  return createSearchEngine({ base: ORIGIN });
}
