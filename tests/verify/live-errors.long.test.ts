import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { useBrowser } from '../support/browser.ts';
import { contentWith } from '../support/fault.ts';
import { freePort } from '../support/port.ts';

const { open } = useBrowser();
const page = 'guides/gioi-thieu.mdx';
let content: Awaited<ReturnType<typeof contentWith>>;
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  content = await contentWith({ edit: page, from: 'basis: suggestion', to: 'basis: sugestion' });
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    env: buildEnv({ HANDBOOK_CONTENT: content.dir, BASE_PATH: '/' }),
    stdio: 'ignore',
  });
  await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(500), {
    timeout: 100_000,
    interval: 300,
  });
}, 120_000);

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  await content.release();
});

test('while content has an error the page says which, where and how to mend it; once mended it comes back', async () => {
  const { page: tab } = await open('/404.html');
  await tab.goto(`${origin}/gioi-thieu/`);
  const shown = await tab.locator('body').innerText();
  expect(await tab.title()).toBe('Nội dung còn 1 lỗi');
  expect(shown).toMatch(/guides\/gioi-thieu\.mdx:\d+:\d+/);
  expect(shown).toContain('căn cứ không đúng dạng');
  expect(shown).toContain('ý đồng chí là “suggestion”?');
  expect(shown).not.toMatch(/\bat .*\.ts:\d+|Error/);
  const file = join(content.dir, page);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('sugestion', 'suggestion'));
  await tab.locator('h1', { hasText: 'Giới thiệu sổ tay' }).waitFor({ timeout: 60_000 });
  await writeFile(file, text.replace('## Riêng tư', '## Riêng {tư'));
  await tab.getByText('dấu { đứng lẻ trong phần chữ').waitFor({ timeout: 60_000 });
  await writeFile(
    file,
    text.replace(/^title: .*$/m, 'title: [').replace('sugestion', 'suggestion'),
  );
  await tab.getByText('khai báo không đọc được').first().waitFor({ timeout: 60_000 });
  await writeFile(file, text.replace('sugestion', 'suggestion'));
  await tab.locator('h1', { hasText: 'Giới thiệu sổ tay' }).waitFor({ timeout: 60_000 });
}, 180_000);

test('the preview looks as the page will: styled, scripts allowed, no bar of the builder', async () => {
  const { page: tab, errors } = await open('/404.html');
  errors.length = 0;
  await tab.goto(`${origin}/quy-trinh/thuong-ky/`, { waitUntil: 'networkidle', timeout: 60_000 });
  const look = await tab.evaluate(() => ({
    size: getComputedStyle(document.body).fontSize,
    code: document.querySelector('.print-foot')?.getBoundingClientRect().height,
    bar: document.querySelector('astro-dev-toolbar') !== null,
  }));
  expect(look).toEqual({ size: '18px', code: 0, bar: false });
  expect(errors.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
}, 90_000);
