import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Answers the one question and waits for the form. */
export async function consent(page: Page, yes = true): Promise<void> {
  await page
    .getByRole('button', { name: yes ? 'Lưu trên máy này' : 'Không lưu', exact: true })
    .click();
  await page.getByRole('heading', { name: 'Chương trình' }).waitFor();
  await openParts(page);
}

/** Opens all parts of the form, unless they are. */
export async function openParts(page: Page): Promise<void> {
  const all = page.getByRole('button', { name: 'tất cả các phần' });
  if ((await all.textContent())?.startsWith('Mở')) await all.click();
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

/** Waits until the kit is kept on the device, as it is soon after the reader agreed. */
export async function kitKept(page: Page): Promise<void> {
  // Asked again and again from here: a promise counts as true for `waitForFunction`.
  const isKept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return names.some((name) => name.endsWith(':chon')) && !!navigator.serviceWorker.controller;
    });
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}
