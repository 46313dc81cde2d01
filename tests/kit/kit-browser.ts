import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers the one question and waits for the form. */
export async function consent(page: Page, yes = true): Promise<void> {
  await page
    .getByRole('button', { name: yes ? 'Lưu trên máy này' : 'Không lưu', exact: true })
    .click();
  await page.getByRole('heading', { name: 'Chương trình' }).waitFor();
}

/** From the form into the first step. */
export async function startMeeting(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Điều hành' }).click();
  await page.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await page.getByRole('timer').waitFor();
}

/** Goes on until a step with this title is on the screen. */
export async function stepTo(page: Page, title: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    if ((await page.locator('h1').textContent()) === title) return;
    await page.getByRole('button', { name: 'Bước tiếp' }).click();
  }
  throw new Error(`no step “${title}”`);
}

/** The bytes of a file that the page handed over. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** What axe finds in the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`,
    );
  });
}

/** Waits until the kit is kept on the device, as it is soon after the reader agreed. */
export async function kitKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    return (
      names.some((name) => name.endsWith(':chon')) && navigator.serviceWorker.controller !== null
    );
  });
}
