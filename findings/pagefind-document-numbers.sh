#!/usr/bin/env bash
# Pagefind 1.5.2.
#
# A number that no page has falls back to the longest beginning that some page has: whoever asks for "573" gets the page
# with 57 people, and "57-QĐ/TW", a document that the site does not hold, leads to it as well, as an ordinary result. With
# words this is a kindness to those who type half of one; with numbers of documents it answers with something else.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent pagefind@1.5.2

cat > try.mjs <<'JS'
import { once } from 'node:events';
import { copyFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';

const pages = { '/a/': 'Chi bộ có 57 đồng chí dự họp.', '/b/': 'Biên bản buổi họp.' };
const { index } = await createIndex({ forceLanguage: 'vi' });
for (const [url, content] of Object.entries(pages))
  await index.addCustomRecord({ url, content, language: 'vi', meta: { title: url } });
await index.writeFiles({ outputPath: 'site' });
// The answer comes before the last file is on the disk.
for (let text = ''; !text.trimEnd().endsWith('}'); await sleep(50))
  text = await readFile('site/pagefind-entry.json', 'utf8').catch(() => '');
await close();

const server = createServer(async ({ url }, response) => {
  const file = `site${new URL(url, 'http://x').pathname}`;
  response.end(await readFile(file).catch(() => ''));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}/`;
// What the browser's half of Pagefind asks of a browser.
const { fetch: over } = globalThis;
globalThis.fetch = (url, options) => over(new URL(url, base), options);
globalThis.window = globalThis;
globalThis.location = new URL(base);
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'vi' }) };
await copyFile('site/pagefind.js', 'pagefind.mjs');
const { options, search } = await import('./pagefind.mjs');
await options({ basePath: '/', baseUrl: '/' });
for (const query of ['573', '57-QĐ/TW', 'biên bả']) {
  const { results } = await search(query);
  const found = await Promise.all(results.map((result) => result.data()));
  console.log(`${query}: ${found.map(({ url }) => pages[url]).join(' | ') || 'nothing'}`);
}
process.exit();
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
573: Chi bộ có 57 đồng chí dự họp.
57-QĐ/TW: Chi bộ có 57 đồng chí dự họp.
biên bả: Biên bản buổi họp.
EXPECTED
echo 'As described.'
