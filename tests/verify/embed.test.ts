import { createServer, type Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { embedCode } from '#packs/embed-code.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';
import { localIds } from '../support/examples.ts';

let site: Awaited<ReturnType<typeof startNginx>>;
let host: Server;
let browser: Browser;
let hostOrigin: string;

/** Another origin that frames the address it is asked for, with the code that the documentation shows. */
const hostPage = (address: string) =>
  `<!doctype html><title>Trang khác</title>\n${embedCode(address, 'x').replace('width="100%" height="400"', 'width="600" height="50"')}`;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  needProgram('chromium', 'chromium');
  site = await startNginx(inject('dist'));
  host = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage(site.origin + (request.url ?? '/')));
  });
  await new Promise<void>((done) => host.listen(0, 'localhost', done));
  const address = host.address();
  hostOrigin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await site?.stop();
});

test.each(['TK-03', 'TK', ...localIds, 'BM-02', 'TN-001'])(
  'the embed view of %s stands in a page of another origin and fits itself',
  async (id) => {
    const page = await browser.newPage();
    await page.goto(`${hostOrigin}/nhung/${id}/`);
    const frame = page.frameLocator('iframe');
    await expect.poll(() => frame.locator('h1').count()).toBe(1);
    await expect
      .poll(() => page.locator('iframe').getAttribute('height').then(Number))
      .toBeGreaterThan(100);
    const inner = page.frames()[1]!;
    const overflow = () =>
      inner.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await expect.poll(overflow).toBeLessThanOrEqual(1);
    expect(await frame.locator(`a[href="/b/${id}/"]`).count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 400, height: 800 });
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '300'));
    await expect.poll(overflow).toBeLessThanOrEqual(1);
    await page.close();
  },
);

test.each(['/quy-trinh/thuong-ky/', '/', '/b/TK-03/', '/hop-toi-nay/'])(
  '%s refuses to be framed by another origin',
  async (path) => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(hostOrigin + path);
    await expect.poll(() => refused.join(' ')).toMatch(/frame-ancestors/);
    expect(page.frames()[1]?.url() ?? '').not.toContain(site.origin);
    await page.close();
  },
);
