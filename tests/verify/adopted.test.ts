import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import config from '#config';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { textsIn } from '#editing/adopt/texts-in.ts';
import { tracesIn } from '#editing/adopt/traces.ts';
import type { OtherHandbook } from '#search/federation/ask-others.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { buildEnv } from '../support/build-env.ts';
import { serveHandbook } from '../support/handbook-server.ts';
import { startNginx } from '../support/nginx.ts';
import { freePort } from '../support/port.ts';
import { runNode } from '../support/run-node.ts';

const command = resolve('src/editing/commands/adopt.ts');
const name = 'Đảng bộ phường Thử Nghiệm';
const names = [...config.local.places, ...config.local.papers];
/** The committee's own ids, by which its papers and practices are known. */
const ids = new RegExp(`\\b(?:${config.scheme.prefix}|${config.scheme.wardPrefix})-\\d\\d\\b`);

const { browser } = useBrowser();
let dir: string;
let out: string;
let dist: string;
/** The handbooks that the adopted one lists: this very one, and one that is down. */
let listed: OtherHandbook[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nhan-'));
  out = join(dir, 'so-tay');
  dist = join(out, 'dist');
  listed = await Promise.all(
    ['Sổ tay Một', 'Sổ tay Hai'].map(async (title) => ({
      name: title,
      url: `http://127.0.0.1:${await freePort()}/`,
    })),
  );
  const { code, output } = await runNode(command, ['--name', name, '--out', out]);
  expect(output).toContain(`Đã tạo sổ tay của ${name}`);
  expect(code).toBe(0);
  await symlink(resolve('node_modules'), join(out, 'node_modules'), 'junction');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('an adopted handbook passes the check, with nothing in it that names the committee it came from', async () => {
  const { code, output } = await runNode('src/editing/commands/check-content.ts', [], { cwd: out });
  expect(output).toMatch(/^Nội dung đúng: \d+ mã/);
  expect(code).toBe(0);
  const texts = await textsIn(out, ownFiles(out));
  expect(texts.length).toBeGreaterThan(500);
  expect(tracesIn(texts, names)).toEqual([]);
  expect(texts.filter(([, text]) => ids.test(text)).map(([file]) => file)).toEqual([]);
  for (const folder of ['topics', 'requirements'])
    expect(await readdir(join(out, 'content', folder))).toEqual(['.gitkeep']);
  const files = texts.map(([file]) => file);
  expect(files).toEqual(
    expect.arrayContaining(['.vscode/settings.json', '.github/workflows/site.yml']),
  );
});

test('it builds, names the new committee, and no page, file or index names the old one', async () => {
  const env = buildEnv({ OUT_DIR: './dist', BASE_PATH: '/' });
  delete env.HANDBOOK_CONTENT;
  const file = join(out, 'handbook.config.ts');
  const text = await readFile(file, 'utf8');
  const search = JSON.stringify({ federation: listed });
  await writeFile(file, text.replace('  rubric:', `  search: ${search},\n$&`));
  await promisify(execFile)('npm', ['run', 'build'], { cwd: out, env, maxBuffer: 1 << 26 });
  const built = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = built
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const texts = await textsIn(dist, files);
  expect(tracesIn(texts, names)).toEqual([]);
  expect(texts.filter(([, text]) => ids.test(text)).map(([file]) => file)).toEqual([]);
  expect(texts.find(([file]) => file === 'index.html')?.[1]).toContain(name);
  expect(await readdir(join(out, '.astro/noi-dung'))).toContain('topics.schema.json');
});

test('its search asks the handbooks that it lists when the reader wants it, under its own policy', async () => {
  const site = await startNginx(dist);
  const [first, second] = listed.map(({ url }) => new URL(url));
  const [one, two] = [first?.origin, second?.origin];
  const other = await serveHandbook(inject('dist'), Number(first?.port));
  other.knows = [site.origin];
  const page = await browser().newPage({ viewport: { width: 360, height: 800 } });
  const asked = new Set<string>();
  const refused: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => {
    if (/Security Policy|CORS/.test(message.text())) refused.push(message.text());
  });
  const from = () => page.locator('.result__from').allTextContents();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  try {
    await page.goto(`${site.origin}/tim-kiem/?q=diem+danh`);
    await page.locator('.result').first().waitFor();
    expect([[...asked], await from()]).toEqual([[site.origin], []]);
    expect(await violations(page)).toEqual([]);

    await page.getByLabel('Tìm cả trong sổ tay của đơn vị khác').check();
    await expect.poll(from).toContain('Sổ tay: Sổ tay Một');
    const notice = page.locator('[data-others-notice]');
    await expect.poll(() => notice.textContent()).toContain('Sổ tay Hai: không tải được');
    expect([...asked].sort()).toEqual([site.origin, one, two].sort());
    expect(await violations(page)).toEqual([]);
    expect(await width()).toBe(360);

    // Without its own, only what others have is left; each leads to where it stands.
    await page.locator('[data-committee][value=""]').uncheck();
    const titles = page.locator('.result:not(.result--more)');
    await expect.poll(async () => (await titles.count()) === (await from()).length).toBe(true);
    const leadsTo = await titles.first().locator('a').first().getAttribute('href');
    expect(leadsTo).toContain(first?.href);

    other.delay = 6000;
    await page.locator('#q').fill('nghi quyet');
    await expect.poll(() => notice.textContent()).toContain('Sổ tay Một: chưa tải kịp');
    expect(refused.filter((text) => !text.includes(String(two)))).toEqual([]);
  } finally {
    await page.close();
    await other.stop();
    await site.stop();
  }
});

test('what cannot be adopted is refused with what to do next, and nothing is left', async () => {
  const before = await readdir(dir);
  for (const [args, told] of [
    [['--out', join(dir, 'a')], 'Thiếu --name'],
    [['--name', name], 'Thiếu --out'],
    [['--name', name, '--out', out], 'thư mục không trống'],
    [['--name', name, '--out', resolve('ban-sao')], 'phải nằm ngoài'],
    [['--name', name, '--out', resolve('content')], 'phải nằm ngoài'],
    [
      ['--name', `Đảng bộ ${config.local.places[0]}`, '--out', join(dir, 'a')],
      'Tên mới có địa danh',
    ],
    [['--name', name, '--out', join(out, 'README.md', 'a')], 'ở đó đã có tệp'],
    [['--name', name, join(dir, 'a')], 'Thừa chữ'],
  ] as const) {
    const { code, output } = await runNode(command, [...args]);
    expect(output).toContain(told);
    expect(output).not.toMatch(/at .*\.ts:\d+/);
    expect(code).toBe(1);
  }
  expect(await readdir(dir)).toEqual(before);
});
