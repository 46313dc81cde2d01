import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Ids } from './ids.ts';
import { type CopyFile, type CopyList, paths, type Scope } from './manifest.ts';

/** What a copy of everything leaves out: made for other sites and machines, or told by the table of ids. */
const forOthers =
  /^(api|b|nhung|the|ngoai-tuyen)\/|^_|^ngoai-tuyen\.js$|\.(xml|br|gz)$|^404\.html$/;

/** What a meeting needs: the shell, the kit, the forms, the procedures. */
const forMeetings =
  /^(tai-nguyen|hop-toi-nay|bieu-mau|quy-trinh)\/|^index\.html$|^giao-dien\.js$|^bieu-tuong\.svg$/;

/** The same as `hashOf` in the browser. */
const hash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 16);

/** All files of a built site that a reader's copy may hold. */
async function readersFiles(dist: string): Promise<CopyFile[]> {
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !forOthers.test(name) || name === 'ngoai-tuyen/index.html')
    .sort();
  // Thousands of small files: at once is much less work for the machine than through threads.
  return names.map((name): CopyFile => {
    const bytes = readFileSync(join(dist, name));
    return [name.replace(/(^|\/)index\.html$/, '$1'), bytes.length, hash(bytes)];
  });
}

/** Where every short link leads, read from the pages that lead there. */
export async function readIds(dist: string, base: string): Promise<Ids> {
  const ids: Record<string, readonly [string, string]> = {};
  for (const id of (await readdir(join(dist, 'b')).catch(() => [])).sort()) {
    const html = readFileSync(join(dist, 'b', id, 'index.html'), 'utf8');
    const [, target = '', title = ''] = /<a href="([^"]+)">([^<]*)<\/a>/.exec(html) ?? [];
    if (target.startsWith(base)) ids[id] = [target.slice(base.length), unescape(title)];
  }
  return ids;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The lists of both copies; `ids` is the text of the table of ids, which belongs to both. */
export async function makeLists(dist: string, ids: string): Promise<Record<Scope, CopyList>> {
  const table: CopyFile = [paths.ids, Buffer.byteLength(ids), hash(Buffer.from(ids))];
  const all = [...(await readersFiles(dist)), table];
  const isForMeetings = ([path]: CopyFile) =>
    path === paths.ids || forMeetings.test(path.replace(/(^|\/)$/, '$1index.html'));
  return { hop: listOf('hop', all.filter(isForMeetings)), 'tat-ca': listOf('tat-ca', all) };
}

function listOf(scope: Scope, files: CopyFile[]): CopyList {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, scope, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files };
}
