import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { useBrowser } from '../support/browser.ts';
import { contentWith } from '../support/fault.ts';

const { open } = useBrowser();
const page = 'guides/gioi-thieu.mdx';
let content: Awaited<ReturnType<typeof contentWith>>;
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  content = await contentWith({ edit: page, from: 'basis: suggestion', to: 'basis: sugestion' });
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--host', '127.0.0.1'], {
    env: buildEnv({ HANDBOOK_CONTENT: content.dir, BASE_PATH: '/' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise<string>((done, fail) => {
    server.stdout?.on('data', (data) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(data));
      if (found) done(found[0]);
    });
    server.once('exit', () => fail(new Error('the preview stopped')));
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
  expect(inject('origin')).not.toBe(origin);
}, 180_000);
