import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Move } from '#handbook/addresses/moves.ts';
import { nginxFiles } from './nginx-files.ts';
import { nginxRedirects, redirectPage, redirectsFile } from './redirects.ts';
import {
  contentSecurityPolicy,
  embedHeaders,
  headers,
  indexFolders,
  indexOrigin,
} from './security.ts';

/** Hashed names never change their content; everything else is asked for again. */
const immutable = 'public, max-age=31536000, immutable';

/** Folders whose files all carry a hash. */
const hashedFolders = ['pagefind/fragment', 'pagefind/index'];

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. Hosts join the headers of all rules that match,
 * so no rule covers everything: what may be framed and what may not never meet. `hashed` are further paths, inside the
 * folders, that never change.
 */
export function headersFile(
  base: string,
  folders: string[],
  files: string[],
  hashed: string[] = [],
  origin: string | undefined = indexOrigin(),
): string {
  const prefix = base.replace(/\/$/, '');
  const rule = (path: string, list: Record<string, string>) => [
    `${prefix}${path}`,
    ...Object.entries(list).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ];
  return [
    ...['/', ...files.map((name) => `/${name}`)].flatMap((path) => rule(path, headers)),
    ...folders.flatMap((name) => {
      if (name === 'nhung') return rule('/nhung/*', embedHeaders);
      return rule(`/${name}/*`, {
        ...headers,
        ...(name === 'tai-nguyen' ? { 'Cache-Control': immutable } : {}),
        ...(origin && indexFolders.includes(name) ? { 'Access-Control-Allow-Origin': origin } : {}),
      });
    }),
    ...hashed.flatMap((path) => rule(path, { 'Cache-Control': immutable })),
  ].join('\n');
}

/** The path of an address in a folder; an address that leads out of it throws, whatever let it come so far. */
function within(folder: string, address: string): string {
  const path = resolve(folder, `.${address}`);
  if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep))
    throw new Error(`[sổ tay] địa chỉ ${address} dẫn ra ngoài thư mục xuất bản`);
  return path;
}

/** Writes what hosts read beside the pages: headers, and redirects in three forms. */
export async function writeHostFiles(dist: string, base: string, moves: Move[]): Promise<void> {
  const prefix = base.replace(/\/$/, '');
  for (const { from, to } of moves) {
    if (!from.endsWith('/')) {
      // A file cannot lead on by itself: the same file stands at both addresses.
      await mkdir(dirname(within(dist, from)), { recursive: true });
      await copyFile(within(dist, to), within(dist, from));
      continue;
    }
    const file = join(within(dist, from), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, redirectPage(prefix + to, contentSecurityPolicy));
  }
  await writeFile(join(dist, '_redirects'), redirectsFile(moves, prefix));
  await writeFile(join(dist, '_chuyen-huong.conf'), nginxRedirects(moves, prefix));
  for (const [name, text] of Object.entries(nginxFiles())) await writeFile(join(dist, name), text);
  const entries = await readdir(dist, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  // Written by a later step of the build.
  const served = [...new Set([...files, 'ngoai-tuyen.js'])].filter((n) => !n.startsWith('_'));
  const hashed = [...hashedFolders.map((name) => `/${name}/*`), ...(await searchTables(dist))];
  await writeFile(join(dist, '_headers'), headersFile(base, folders.sort(), served.sort(), hashed));
}

/** The tables of the search, but for the one that names the others. */
async function searchTables(dist: string): Promise<string[]> {
  const entries = await readdir(join(dist, 'tim'), { withFileTypes: true });
  return entries
    .filter(({ name }) => name !== 'index.json')
    .map((entry) => `/tim/${entry.name}${entry.isDirectory() ? '/*' : ''}`)
    .sort();
}
