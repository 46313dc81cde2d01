import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Move } from '#handbook/addresses/moves.ts';
import { fileTypes } from './file-types.ts';
import { nginxFiles, nginxShortLinks } from './nginx-files.ts';
import { nginxRedirects, redirectPage, redirectsFile } from './redirects.ts';
import {
  contentSecurityPolicy,
  embedHeaders,
  headers,
  indexFolders,
  indexOrigin,
  resourcePolicy,
} from './security.ts';

/**
 * For names that carry a hash. They never change, but a rule by path speaks for errors below it too: a file that is
 * missing for a moment must not be missing for a year.
 */
const hashedFor = 'public, max-age=3600';

/** Folders whose files all carry a hash. */
const hashedFolders = ['pagefind/fragment', 'pagefind/index'];

/** One policy by path decides who may frame; all else is the same for every path, also for one that is not there. */
const { 'Content-Security-Policy': policy = '', ...everywhere } = headers;
const { 'Content-Security-Policy': embedPolicy = '' } = embedHeaders;

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. Some of them join the values of all rules that
 * match, some take one: so no path gets the same header from two rules. The rule for every path says
 * `X-Frame-Options`, which browsers heed only where no policy names who may frame: on unknown paths, and never on the
 * embed views. `hashed` are further paths, inside the folders, that never change.
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
  const own = (name: string) => ({
    'Content-Security-Policy': name === 'nhung' ? embedPolicy : policy,
    'Cross-Origin-Resource-Policy': resourcePolicy(name),
  });
  return [
    ...rule('/*', everywhere),
    ...['', ...files].flatMap((name) => rule(`/${name}`, own(name))),
    ...folders.flatMap((name) =>
      rule(`/${name}/*`, {
        ...own(name),
        ...(name === 'tai-nguyen' ? { 'Cache-Control': hashedFor } : {}),
        ...(origin && indexFolders.includes(name) ? { 'Access-Control-Allow-Origin': origin } : {}),
      }),
    ),
    ...hashed.flatMap((path) => rule(path, { 'Cache-Control': hashedFor })),
    // A host that reads a star only at the end of a path leaves these out, and goes by its own list.
    ...Object.entries(fileTypes).flatMap(([ending, type]) =>
      rule(`/*.${ending}`, { 'Content-Type': type }),
    ),
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
  const ids = await readdir(join(dist, 'b')).catch(() => []);
  await writeFile(join(dist, '_ma.conf'), nginxShortLinks(ids.sort(), prefix));
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
