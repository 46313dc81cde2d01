import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexOf, listOf } from '#api/items.ts';
import { createSearchEngine } from '#search/engine/engine.ts';
import { listen, serveFolder } from '#site/hosting/serve.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { htmlProblems } from '#tests/support/html-problems.ts';
import { portOf } from '#tests/support/port.ts';
import { plainTopic, published } from '#tests/support/published.ts';
import { type PublishedServer, servePublished } from '#tests/support/published-server.ts';
import { runHere } from '#tests/support/run-command.ts';
import { hub } from './command.ts';
import { gatheredReport } from './report.ts';
import { hubFiles } from './search/hub-files.ts';
import { Copies } from './sources/copy.ts';
import { gather, type Gathered } from './sources/gather.ts';
import { sourceLimits } from './sources/limits.ts';
import { type Built, buildHub } from './write/build.ts';

const markup = `<img src=x onerror="document.title='1'"><script>document.title=1</script>`;
const limits = { ...sourceLimits, list: 200_000, files: 3, fileTime: 20_000 };
const keys = ['that', 'mot', 'dong', 'sau', 'la', 'lon'];
const glossary = [{ term: 'chuyển đổi số', abbreviations: ['CĐS'], synonyms: [] }];
const topics = (from: number, count: number, title?: (number: number) => string) =>
  Array.from({ length: count }, (_, i) =>
    plainTopic(from + i, title ? { title: title(from + i) } : {}),
  );

let dir: string;
let server: PublishedServer;
let list: {
  name: string;
  publisher: string;
  sources: { key: string; name: string; url: string }[];
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kho-'));
  server = await servePublished();
  const put = (key: string, all: Parameters<typeof published>[1]) =>
    server.handbooks.set(key, published(server.home(key), all, glossary));
  put('mot', topics(1, 60));
  put(
    'dong',
    topics(100, 3, () => 'Tuyên truyền cứu hộ rùa biển'),
  );
  put('sau', topics(200, 4));
  put(
    'la',
    topics(300, 2, (number) => `${markup} ${number} ../../etc\u202E`),
  );
  put('lon', topics(400, 2));
  // One as it is really published, all its collections with it.
  const { graph } = await frozenHandbook();
  const absolute = (path: string) => new URL(path.slice(1), server.home('that')).href;
  const real = published(server.home('that'), [], glossary);
  real.set('api/index.json', JSON.stringify(indexOf(graph, 'Sổ tay thật', absolute)));
  real.set('api/topics.json', JSON.stringify(listOf(graph, 'topics', 'topic', absolute)));
  server.handbooks.set('that', real);
  const sources = keys.map((key) => ({ key, name: `Đảng bộ xã ${key}`, url: server.home(key) }));
  list = { name: 'Kho thử', publisher: 'Ban biên tập', sources };
});
afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

async function made(day: string, { out = 'out', anew = false } = {}) {
  const copies = new Copies(join(dir, 'cache'));
  const gathered = await gather(list.sources, { copies, day, limits });
  const built = await buildHub(list, gathered, { out: join(dir, out), base: '/', copies, anew });
  return { gathered, built };
}

/** All files of a folder with what is in them. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(join(dir, folder).length + 1), await readFile(path, 'latin1')] as const;
  });
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const page = (path: string) => readFile(join(dir, 'out', path, 'index.html'), 'utf8');

describe('six handbooks', () => {
  let first: { gathered: Gathered[]; built: Built };

  test('are gathered by what they publish', async () => {
    first = await made('2026-11-27');
    const { graph } = await frozenHandbook();
    expect(first.gathered.map(({ trouble }) => trouble)).toEqual(keys.map(() => undefined));
    expect(first.built.topics).toBe(graph.library.topics.length + 71);
    expect(server.takeLog()).toContain('mot/tim/words.a.json');
    expect(gatheredReport(first.gathered).at(-1)).toBe(
      '6 đơn vị: 6 có bản mới, 0 không đổi, 0 chưa lấy được.',
    );
  });

  test('make pages whose every class has a style', async () => {
    const files = [...(await contents('out'))];
    const css = files.map(([name, text]) => (name.endsWith('.css') ? text : '')).join('');
    const html = files.map(([name, text]) => (name.endsWith('.html') ? text : '')).join('');
    const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, all = '']) =>
      all.split(/\s+/),
    );
    const unstyled = [...new Set(used)].filter((one) => one && !css.includes(`.${one}`));
    // One column is what a page has anyway.
    expect(unstyled).toEqual(['page--plain']);
  });

  test('make pages by theme, year and committee that lead home and work without script', async () => {
    const theme = parse(await page('chu-de/chuyen-doi-so'));
    const links = theme.querySelectorAll('a').map((a) => a.getAttribute('href') ?? '');
    expect(links).toContain('/chu-de/chuyen-doi-so/2025/');
    expect(links).toContain('/don-vi/mot/#chuyen-doi-so');
    expect(links.filter((href) => href.startsWith(server.home('mot'))).length).toBeGreaterThan(9);
    expect(await page('don-vi/dong')).toContain(
      `<a class="rows__title" href="${server.home('dong')}chuyen-de/cd-2025-q1-100/">`,
    );
    expect(await page('chu-de/chuyen-doi-so/2025/trang/2')).toContain('aria-current="page"');
    expect(await page('don-vi/mot/trang/2')).toContain(server.home('mot'));
    expect(await page('don-vi')).toContain('bản ngày 27/11/2026');
    expect(await page('')).toContain('6 đơn vị');
  });

  test('are valid HTML, and nothing of theirs is anything but text', async () => {
    const files = await contents('out');
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const kinds = pages.filter(([path]) =>
      /^(index|404)|^(tim-kiem|don-vi)\/index|\/(la|chuyen-doi-so|2025)\/index/.test(path),
    );
    const texts = kinds.map(([url, text]) => {
      const html = Buffer.from(text, 'latin1').toString();
      return { url, html, root: parse(html) };
    });
    expect(kinds.length).toBeGreaterThan(6);
    expect(await htmlProblems(texts)).toEqual([]);
    const homes = list.sources.map(({ url }) => url);
    for (const [path, text] of pages) {
      const root = parse(text);
      for (const script of root.querySelectorAll('script')) {
        expect(script.getAttribute('src'), path).toMatch(/^\/(giao-dien|tai-nguyen\/\w+)\.js$/);
        expect(script.text.trim()).toBe('');
      }
      expect(root.querySelectorAll('img, iframe, object, style, base')).toEqual([]);
      const named = root.querySelectorAll('*').flatMap((one) => Object.keys(one.attributes));
      expect(named.filter((name) => /^(on|style|srcdoc)/.test(name))).toEqual([]);
      for (const link of root.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        expect(/^[/#]/.test(href) || homes.some((home) => href.startsWith(home)), href).toBe(true);
      }
    }
    expect(await page('don-vi/la')).toContain('&lt;script&gt;document.title=1&lt;/script&gt;');
    expect(
      [...files.keys()].filter((path) => !/^[\w./-]+$/.test(path) || /etc|CD-/i.test(path)),
    ).toEqual([]);
  });

  test('are not parsed again, and nothing is written again, while they are the same', async () => {
    const before = await stat(join(dir, 'out/chu-de/chuyen-doi-so/index.html'));
    const { built, gathered } = await made('2026-11-27');
    expect(server.takeLog()).toEqual([]);
    expect(gathered.some(({ isNew }) => isNew)).toBe(false);
    expect(built).toMatchObject({ written: 0, wordsKept: true });
    const after = await stat(join(dir, 'out/chu-de/chuyen-doi-so/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('lose nothing when one is down, one of a later version, one without end and one too large', async () => {
    server.instead.set('dong', (_, response) => response.writeHead(502).end(markup));
    const later = server.handbooks.get('sau');
    const sent = later?.get('api/index.json') ?? '';
    later?.set('api/index.json', sent.replace('"version":1', '"version":2'));
    const strange = server.handbooks.get('la');
    const endless = JSON.parse(strange?.get('api/topics.json') ?? '') as object;
    for (const name of ['topics.json', 'topics/2.json', 'topics/3.json', 'topics/4.json'])
      strange?.set(`api/${name}`, JSON.stringify({ ...endless, next: `${server.home('la')}x` }));
    server.handbooks.get('lon')?.set('api/topics.json', ' '.repeat(300_000));
    server.handbooks.set('mot', published(server.home('mot'), topics(1, 61), glossary));
    const { gathered, built } = await made('2026-11-28');
    expect(gathered.map(({ trouble }) => trouble)).toEqual([
      undefined,
      undefined,
      { trouble: 'down', detail: '502' },
      { trouble: 'version', detail: '2' },
      { trouble: 'endless', detail: '' },
      { trouble: 'large', detail: '' },
    ]);
    expect(built.topics).toBe(first.built.topics + 1);
    expect(gatheredReport(gathered)).toContain(
      'sau (Đảng bộ xã sau): dữ liệu thuộc phiên bản khác, kho này không đọc được (2); giữ bản ngày 27/11/2026.',
    );
    const told = await page('don-vi/dong');
    expect(told).toContain('không vào được; kho giữ bản ngày 27/11/2026.');
    expect(told).toContain('Tuyên truyền cứu hộ rùa biển');
    expect(await page('don-vi')).toContain('bản ngày 28/11/2026');
    // Rows of committees that are the same are the same files.
    expect(built.kept).toBeGreaterThan(20);
    expect(built.wordsKept).toBe(false);
  });

  test('make the same bytes step by step and anew', async () => {
    const { built } = await made('2026-11-28', { out: 'anew', anew: true });
    expect(built.kept).toBe(0);
    expect(await contents('anew')).toEqual(await contents('out'));
  });

  test('are searched by the engine of the handbook, marks or none, one committee or all', async () => {
    const served = await listen(serveFolder(join(dir, 'out')), 0);
    try {
      const files = hubFiles(`http://127.0.0.1:${portOf(served)}/`);
      const engine = createSearchEngine({ base: '', foreign: files });
      const { results } = await engine.search('cuu ho rua bien');
      expect(results.map(({ within }) => within)).toEqual(Array(3).fill('Đảng bộ xã dong'));
      expect(results[0]?.url.startsWith(`${server.home('dong')}chuyen-de/`)).toBe(true);
      const all = await engine.search('chuyên đề của chi bộ', { limit: 100 });
      const own = await engine.search('chuyên đề của chi bộ', { filters: { 'don-vi': ['lon'] } });
      expect(all.total).toBeGreaterThan(own.total);
      expect(own.total).toBe(2);
      expect(all.filterCounts['don-vi']?.['lon']).toBe(2);
      const quoted = await engine.search('"thứ 402 trong quý"');
      expect(quoted.total).toBe(0);
      expect((await engine.search('"việc thứ 401"')).results[0]?.within).toBe('Đảng bộ xã lon');
    } finally {
      served.close();
      served.closeAllConnections();
    }
  });

  test('are told by the command; with nothing at all nothing is written', async () => {
    const file = join(dir, 'ds.yaml');
    const lines = list.sources.map((one) => `  - ${JSON.stringify(one)}\n`);
    await writeFile(file, `name: Kho thử\npublisher: Ban biên tập\nsources:\n${lines.join('')}`);
    const at = (name: string) => ['--out', join(dir, name), '--copies', join(dir, `${name}-cache`)];
    const run = await runHere(hub, [file, ...at('lenh')]);
    expect(run.output).toContain('dong (Đảng bộ xã dong): không vào được (502); chưa có bản nào');
    expect(run.output).toMatch(/Đã ghi .+: \d+ chuyên đề/);
    expect(run.code).toBe(0);
    expect(await readFile(join(dir, 'lenh/don-vi/index.html'), 'utf8')).toContain(
      'chưa có bản nào',
    );
    for (const key of keys) server.instead.set(key, (_, response) => response.destroy());
    const nothing = await runHere(hub, [file, ...at('khong')]);
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.output).toContain('Chưa ghi gì');
    expect(await readdir(dir)).not.toContain('khong');
    await writeFile(file, 'name: Kho thử\n');
    const wrong = await runHere(hub, [file]);
    expect(wrong.output).toMatch(/ds\.yaml:1:1: .+ → /);
    expect((await runHere(hub, [])).output).toContain('Cách dùng');
    expect((await runHere(hub, ['khong-co.yaml'])).output).toContain('Không có tệp');
  });
});
