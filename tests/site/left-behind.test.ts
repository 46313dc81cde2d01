import { readdir, readFile } from 'node:fs/promises';
import { homedir, hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import config from '#config';
import { isShortLink, readPages } from '../support/dist.ts';

let names: string[];
let texts: (readonly [name: string, text: string])[];

beforeAll(async () => {
  const dist = inject('dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const read = names.filter((name) => /\.(html|js|css|json|xml|txt|svg|webmanifest)$/.test(name));
  texts = await Promise.all(
    read.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const),
  );
});

const holding = (found: (text: string) => unknown) =>
  texts.filter(([, text]) => found(text)).map(([name]) => name);

describe('what is published holds nothing of how it was made', () => {
  test('no source maps, no hidden files, no tables that a spreadsheet would run', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(names.filter((name) => /\.map$|(^|\/)\.|\.csv$/.test(name))).toEqual([]);
    expect(holding((text) => /sourceMappingURL=/.test(text))).toEqual([]);
    // The year's page makes a table on the reader's device when asked; none is published.
    const sheets = holding((text) => /text\/csv/.test(text));
    expect(sheets.filter((name) => !name.endsWith('.js'))).toEqual([]);
  });

  test('no path, user or machine of the build', () => {
    const { username } = userInfo();
    const traces = [
      resolve('.'),
      `${homedir()}/`,
      `/home/${username}/`,
      `/${hostname()}/`,
      'file:///',
    ];
    expect(holding((text) => traces.some((trace) => text.includes(trace)))).toEqual([]);
  });

  test('no address of a person but the one that the configuration gives', () => {
    const address = /[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/gi;
    // Tables of the search are numbers in letters: what looks like an address there is one by chance.
    const read = texts.filter(([name]) => !name.startsWith('tim/'));
    const all = new Set(
      read.flatMap(([, text]) => [...text.matchAll(address)].map(([found]) => found)),
    );
    // An example that a message shows, of nobody.
    const known = [JSON.stringify(config.contact), 'ten@noi.vn'];
    expect([...all].filter((found) => !known.some((text) => text.includes(found)))).toEqual([]);
  });

  test('no picture tells where, when or by which camera it was taken', async () => {
    const pictures = names.filter((name) => /\.(png|jpe?g|webp|avif)$/.test(name));
    expect(pictures.length).toBeGreaterThan(3);
    for (const name of pictures) {
      const bytes = await readFile(join(inject('dist'), name), 'latin1');
      expect(/Exif\0\0|eXIf|EXIF|http:\/\/ns\.adobe\.com\/xap/.test(bytes), name).toBe(false);
    }
  });
});

test('every page asks by itself that no other is told where the reader came from, for hosts that send no header', async () => {
  const silent = (await readPages(inject('dist'))).filter(
    ({ html }) => !/<meta name="referrer" content="no-referrer"/.test(html.slice(0, 4000)),
  );
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('every short link leads to a page of this site', async () => {
  const links = (await readPages(inject('dist'))).filter(isShortLink);
  expect(links.length).toBeGreaterThan(100);
  const targets = links.map(
    ({ root }) =>
      root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? 'nothing',
  );
  expect(targets.filter((target) => !/^0; url=\/[a-z]/.test(target))).toEqual([]);
});

test('an embed view listens to no page that frames it, and says its id and height alone', async () => {
  const page = (await readPages(inject('dist'))).find(({ url }) => url === '/nhung/TK-03/');
  const scripts =
    page?.root.querySelectorAll('script[src]').map((s) => s.getAttribute('src')) ?? [];
  expect(scripts).toHaveLength(1);
  // The build may stand below any path.
  const [inside = ''] = /tai-nguyen\/.*/.exec(scripts[0] ?? '') ?? [];
  const script = await readFile(join(inject('dist'), inside), 'utf8');
  expect(script).not.toMatch(/addEventListener|onmessage|import/);
  const sent = /postMessage\(\{([^}]*)\}/.exec(script)?.[1] ?? '';
  expect(sent.split(',').map((part) => part.split(':')[0])).toEqual(['type', 'id', 'height']);
});
