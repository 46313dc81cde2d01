import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';

/** Firefox as machines have it; `FIREFOX_PATH` names another. */
const firefoxes = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The engines that readers have and a test can drive alike. */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/** Starts one of them; the same calls drive both, Firefox by WebDriver BiDi and with its own preferences. */
export async function launch(
  engine: Engine,
  preferences: Record<string, unknown> = {},
): Promise<Browser> {
  if (engine === 'chromium')
    return await puppeteer.launch({
      executablePath: inject('browser'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  const executablePath = firefoxes.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error('Không tìm được Firefox. Cài Firefox ESR, hay đặt FIREFOX_PATH.');
  return await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: preferences,
  });
}

/** Presses the button or link with this name; waits for it first. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    timeout: 60_000,
  });
  // By the keyboard: parts that come later move a button away from under the pointer.
  await found?.focus();
  await page.keyboard.press('Enter');
}
