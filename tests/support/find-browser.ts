import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser program. */
    browser: string;
  }
}

const run = promisify(execFile);

/** The shell first: the same engine without the windows of a reader's browser, at about half of its processor time. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium, or gets one, and says in one line which way it went. */
export default async function setup(project: TestProject): Promise<void> {
  const { path, how } = await findBrowser();
  console.log(`Trình duyệt cho kiểm thử: ${path} (${how})`);
  project.provide('browser', path);
}

/** Path of a Chromium, and how it was come by; gets one where there is none. */
export async function findBrowser(): Promise<{ path: string; how: string }> {
  const named = process.env.CHROMIUM_PATH;
  if (named && (await exists(named))) return { path: named, how: 'theo CHROMIUM_PATH' };
  for (const path of [...installed, chromium.executablePath()])
    if (await exists(path)) return { path, how: 'đã có trên máy' };
  const own = chromium.executablePath();
  await run('npx', ['playwright-core', 'install', 'chromium-headless-shell', 'chromium'], {
    timeout: 240_000,
  }).catch(() => undefined);
  if (await exists(own)) return { path: own, how: 'vừa tải bằng playwright install' };
  await run('apt-get', ['update'], { timeout: 120_000 }).catch(() => undefined);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
      timeout: 400_000,
      maxBuffer: 64 * 1024 * 1024,
    }).catch(() => undefined);
    if (await exists(`/usr/bin/${name}`))
      return { path: `/usr/bin/${name}`, how: 'vừa cài bằng apt-get' };
  }
  throw new Error('Không tìm được trình duyệt. Cài Chrome hoặc Chromium, hay đặt CHROMIUM_PATH.');
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
