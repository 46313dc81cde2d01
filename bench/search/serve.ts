import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

export interface ServedSite {
  origin: string;
  /** Off while times are measured: packing takes longer than any search. */
  pack: boolean;
  /** Every answer since the last call: path and bytes as brotli would send them. */
  takeLog(): { path: string; bytes: number }[];
  close(): void;
}

/** Serves a folder as a careful host would: strict policy, brotli, files cached for ever. */
export async function serveSite(root: string, base = '/'): Promise<ServedSite> {
  const packed = new Map<string, Buffer>();
  let log: { path: string; bytes: number }[] = [];
  const site: ServedSite = { origin: '', pack: false, takeLog, close: () => void server.close() };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const url = address.startsWith(base) ? `/${address.slice(base.length)}` : '/outside-the-base';
    const file = path.join(root, url.endsWith('/') ? `${url}index.html` : url);
    void load(file).then(
      ({ body, encoding }) => {
        log.push({ path: url, bytes: body.length });
        response.writeHead(200, {
          'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
          'cache-control': url.endsWith('.html') ? 'no-cache' : 'max-age=31536000',
          ...(encoding ? { 'content-encoding': encoding } : {}),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });

  async function load(file: string): Promise<{ body: Buffer; encoding: string | undefined }> {
    const raw = await readFile(file);
    if (!site.pack) return { body: raw, encoding: undefined };
    let body = packed.get(file);
    if (!body) {
      body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      packed.set(file, body);
    }
    return body.length < raw.length ? { body, encoding: 'br' } : { body: raw, encoding: undefined };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;

  function takeLog(): { path: string; bytes: number }[] {
    const taken = log;
    log = [];
    return taken;
  }
}
