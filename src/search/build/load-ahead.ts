import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../data.ts';

const PAGE = 'tim-kiem/index.html';
const root = '<div data-search-page';
const moduleScript = /<script type="module" src="([^"]+)"/g;
const started = /new Worker\(new URL\([`"']([^`"']+)/g;
const imported = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

/**
 * Tells the results page what the index is called, which is known only when all pages are written: its tables then come
 * beside its scripts, two round trips earlier than if the script asked for their names first. Parts of scripts that
 * would be known only once the script is read are named as well.
 */
export async function loadAhead(outDir: string, base: string, manifest: Manifest): Promise<void> {
  const file = path.join(outDir, PAGE);
  const html = await readFile(file, 'utf8').catch(() => '');
  if (!html.includes(root)) return;
  const below = base.replace(/\/?$/, '/');
  const tables = [manifest.words, manifest.units].map(
    (name) => `<link rel="preload" as="fetch" crossorigin href="${below}tim/${name}">`,
  );
  const scripts = await scriptsOf(html, outDir, below);
  const parts = [
    ...scripts.parts.map((address) => `<link rel="modulepreload" href="${address}">`),
    ...scripts.workers.map((address) => `<link rel="modulepreload" as="worker" href="${address}">`),
  ];
  const index = JSON.stringify(manifest).replaceAll('"', '&quot;');
  await writeFile(
    file,
    html
      .replace('</head>', `${[...parts, ...tables].join('')}</head>`)
      .replace(root, `${root} data-index="${index}"`),
  );
}

/** Addresses of what the scripts of a page import, and what that imports, and of the workers that they start. */
async function scriptsOf(
  html: string,
  outDir: string,
  base: string,
): Promise<{ parts: string[]; workers: string[] }> {
  const scripts = [...html.matchAll(moduleScript)].map(([, src = '']) => src);
  const seen = new Set(scripts);
  const workers = new Set<string>();
  for (const address of seen) {
    const text = await readFile(path.join(outDir, address.slice(base.length)), 'utf8');
    for (const [, name = ''] of text.matchAll(imported))
      seen.add(`${path.posix.dirname(address)}/${name}`);
    for (const [, worker = ''] of text.matchAll(started)) workers.add(worker);
  }
  return { parts: [...seen].slice(scripts.length), workers: [...workers] };
}
