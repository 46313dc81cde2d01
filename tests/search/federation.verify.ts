import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../bench/search/browser.ts';
import { type HandbookServer, serveHandbook } from '../support/handbook-server.ts';
import { resultTitles } from '../support/browser.ts';
import { buildSampleSite, writeResultsPage } from './results-page.ts';

let own: HandbookServer;
let other: HandbookServer;

beforeAll(async () => {
  const dir = await buildSampleSite();
  await cp(dir, `${dir}-hai`, { recursive: true });
  own = await serveHandbook(dir);
  other = await serveHandbook(`${dir}-hai`);
  own.knows = [new URL(other.url).origin];
  other.knows = [new URL(own.url).origin];
  await writeResultsPage(dir, [{ name: 'Phường Hai', url: other.url }]);
});

afterAll(async () => {
  for (const server of [own, other]) {
    await server?.stop();
    if (server) await rm(server.dir, { recursive: true, force: true });
  }
});

const MB = 1_000_000;

/** Nothing but one letter, packed as the pages of an index are. */
const packed = (size: number) =>
  buffer(
    Readable.from(
      (function* () {
        for (let left = size; left > 0; left -= MB) yield Buffer.alloc(Math.min(MB, left), 'a');
      })(),
    ).pipe(createGzip()),
  );

/** The most memory that any tab of a browser has held, in MB; Linux alone tells. */
function peak(browser: number): number {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const rows = all.map((line) => line.trim().split(/\s+/, 2).map(Number).concat(NaN));
  const family = new Set([browser]);
  for (let grew = true; grew;) {
    grew = false;
    for (const [pid = 0, parent = 0] of rows)
      if (family.has(parent) && !family.has(pid)) grew = Boolean(family.add(pid));
  }
  const tabs = all.filter((line) => line.includes('--type=renderer')).map((line) => parseInt(line));
  return (
    Math.max(
      ...tabs
        .filter((pid) => family.has(pid))
        .map((pid) =>
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
        ),
    ) / 1000
  );
}

test.skipIf(process.platform !== 'linux')(
  'a page that unpacks to 400 MB costs a tab less than 200 MB, and the own hits stay',
  async () => {
    const bomb = await packed(400 * MB);
    expect(bomb.length).toBeLessThan(MB);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${own.url}tim-kiem/`);
      await page.fill('input[name=q]', 'sinh hoat chi bo');
      const before = await resultTitles(page);
      const quiet = peak(process.pid);
      other.instead = {
        'tim/rows': (response) => {
          response.setHeader('Content-Encoding', 'gzip');
          response.end(bomb);
        },
      };
      await page.check('[data-others-switch]');
      const notice = page.locator('[data-others-notice]');
      await expect.poll(() => notice.textContent()).toMatch(/Phường Hai: gửi quá nhiều dữ liệu/);
      expect(await page.locator('.result__title').allTextContents()).toEqual(before);
      expect(peak(process.pid) - quiet).toBeLessThan(200);
    } finally {
      await browser.close();
    }
  },
);
