import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLists } from '#offline/build-lists.ts';
import { paths } from '#offline/manifest.ts';
import { dataScript, fileOf, rewritePage, rewriteStyles } from './rewrite.ts';
import { classicScript, helperScript } from './scripts.ts';

/** Data that scripts ask for. */
const isData = (path: string) => /^tim\/|^hop-toi-nay\/.*\.json$/.test(path) || path === paths.ids;
/** Parts of the site that only a server can serve. */
const isForServers = (path: string) =>
  path.startsWith('pagefind/') || path === 'ung-dung.webmanifest';

/** All files of a copy that opens from a folder, made from a site that was built for the root of a host. */
export async function folderFiles(dist: string, site: string): Promise<Map<string, Uint8Array>> {
  const ids = await readFile(join(dist, paths.ids), 'utf8');
  const listed = (await makeLists(dist, ids))['tat-ca'].files.map(([path]) => fileOf(path));
  const links = (await readdir(join(dist, 'b'))).map((id) => `b/${id}/index.html`);
  const names = [...listed, ...links].filter((path) => isData(path) || !isForServers(path));
  const held = new Set([...names.filter((path) => !isData(path)), 'ban-chep.js']);
  const files = new Map<string, Uint8Array>();
  const add = (path: string, text: string) => files.set(path, Buffer.from(text));
  const entries = new Set<string>();
  for (const path of names) {
    const bytes = await readFile(join(dist, path));
    if (isData(path)) add(`${path}.js`, dataScript(path, withoutPagefind(path, bytes)));
    else if (path.endsWith('.css')) add(path, rewriteStyles(bytes.toString()));
    else if (path.endsWith('.html')) {
      const html = bytes.toString();
      for (const [, src = ''] of html.matchAll(/<script type="module" src="\/([^"]+)"/g))
        entries.add(src);
      add(path, rewritePage(html, { page: path, holds: (p) => held.has(p), site }));
    } else if (!/^tai-nguyen\/.*\.js$/.test(path)) files.set(path, bytes);
  }
  for (const path of entries) add(path, await classicScript(dist, path));
  add('ban-chep.js', await helperScript());
  return files;
}

/** Pagefind is a module and WebAssembly, which a folder may not load. */
function withoutPagefind(path: string, bytes: Uint8Array): Uint8Array {
  if (path !== 'tim/index.json') return bytes;
  const manifest = JSON.parse(Buffer.from(bytes).toString()) as object;
  return Buffer.from(JSON.stringify({ ...manifest, fullText: false }));
}
