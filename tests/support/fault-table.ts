import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serveFolder } from '#site/hosting/serve.ts';
import { consent, openParts } from '../kit/kit-browser.ts';
import { useBrowser } from './browser.ts';
import { forgetBuild, movingSite, newerBuild, smallerBuild } from './moving-site.ts';
import { type Fault, faults } from './site-faults.ts';

/** A build and the one that comes after it, whole and of fewer pages. */
interface Builds {
  whole: { now: string; next: string };
  small: { now: string; next: string };
}

/** Makes what the faults need of a built site. */
async function makeBuilds(dist: string): Promise<Builds> {
  const small = await smallerBuild(dist);
  return {
    whole: { now: dist, next: await newerBuild(dist, 'moi') },
    small: { now: small, next: await newerBuild(small, 'moi') },
  };
}

/** Takes away what was made. */
async function forgetBuilds({ whole, small }: Builds): Promise<void> {
  for (const dir of [whole.next, small.next, small.now]) await forgetBuild(dir);
}

/** What a reader does: opens a page, then acts, and reads what the page says in the end. */
interface Doing {
  path: string;
  /** A copy of the whole handbook is tried on one of fewer pages. */
  isSmall?: boolean;
  /** Waits until the page stands, before it breaks. */
  opened: (page: Page) => Promise<unknown>;
  act: (page: Page) => Promise<string>;
}

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();

/** The five things that a fault may hinder. */
export const doings = {
  reading: {
    path: '/quy-trinh/thuong-ky/#TK-01',
    opened: (page) => page.locator('[data-theme-choice="auto"][aria-pressed="true"]').waitFor(),
    act: async (page) => {
      const tick = page.locator('[data-tick="TK-01/0"]');
      await tick.check();
      return (await tick.isChecked()) ? text(page, 'h1') : 'no tick';
    },
  },
  search: {
    path: '/tim-kiem/',
    opened: (page) => page.locator('#q').waitFor(),
    act: async (page) => {
      await page.locator('#q').fill('biên bản');
      const said = '[data-search-status]:not(:empty), [data-search-error]:not([hidden])';
      await page
        .locator(said)
        .filter({ hasText: /kết quả|Chưa mở/ })
        .first()
        .waitFor();
      return text(page, '[data-search-status], [data-search-error]:not([hidden]) p');
    },
  },
  kit: {
    path: '/hop-toi-nay/',
    opened: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    act: async (page) => {
      const question = page.getByRole('button', { name: 'Lưu trên máy này', exact: true });
      await question.or(page.getByLabel('Địa điểm')).first().waitFor();
      if (await question.isVisible()) await consent(page);
      else await openParts(page);
      await page.getByLabel('Địa điểm').fill('Hội trường');
      // What can be kept is kept by then, or it is said that it cannot.
      const isSettled = async () =>
        (await text(page, '.kit .banner')) !== '' ||
        (await page.evaluate(async () =>
          (await caches.keys()).some((name) => /:chon$/.test(name)),
        ));
      await expect.poll(isSettled, { timeout: 60_000 }).toBe(true);
      const typed = await page.getByLabel('Địa điểm').inputValue();
      return `${await text(page, '.kit .banner > p, .kit p.banner')} ${typed}`.trim();
    },
  },
  word: {
    path: '/hop-toi-nay/',
    opened: async (page) => {
      const no = page.getByRole('button', { name: 'Không lưu', exact: true });
      const field = page.getByLabel('Địa điểm');
      await no.or(field).first().waitFor();
      if (await no.isVisible()) await consent(page, false);
      else await openParts(page);
      await page.getByRole('button', { name: 'Word Biên bản', exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
    },
    act: async (page) => {
      const file = page.waitForEvent('download', { timeout: 60_000 });
      await page.getByRole('button', { name: 'Word Biên bản', exact: true }).click();
      return (await file).suggestedFilename();
    },
  },
  panel: {
    path: '/ngoai-tuyen/',
    isSmall: true,
    opened: (page) =>
      expect.poll(() => text(page, '[data-offline-status]')).not.toMatch(/^Đang kiểm tra/),
    act: async (page) => {
      const get = page.getByRole('button', { name: 'Tải về để dùng khi không có mạng' });
      if (await get.isVisible()) {
        await get.click();
        const done = page.getByRole('button', { name: /^(Dừng tải)$/ });
        await expect.poll(() => done.count(), { timeout: 120_000 }).toBe(0);
      }
      return text(page, '[data-offline-status]');
    },
  },
} satisfies Record<string, Doing>;

const read = /^Sinh hoạt chi bộ thường kỳ$/;
const found = /\d+ kết quả/;
const typed = /^Hội trường$/;
const saved = /^bien-ban-.*\.docx$/;
const whole = /^Đã tải toàn bộ sổ tay này/;
const notKept = /chưa giữ được để mở khi mất mạng.* Hội trường$/;

/** A fault by its name. */
export type FaultName = keyof typeof faults;
/** What is done, by its name. */
export type DoingName = keyof typeof doings;

/** What is to be read in the end, by fault and by what is done; nothing hangs, nothing lies, nothing typed is lost. */
export const told: Record<FaultName, Record<DoingName, RegExp>> = {
  refused: {
    reading: read,
    search: found,
    kit: /Trình duyệt không cho lưu trên máy này.* Hội trường$/,
    word: saved,
    panel: /^Trình duyệt đang chặn trang này lưu dữ liệu/,
  },
  full: {
    reading: read,
    search: found,
    kit: /Máy hết chỗ lưu.* Hội trường$/,
    word: saved,
    panel: /^Máy hết chỗ\. Phần tải dở đã xóa/,
  },
  private: { reading: read, search: found, kit: typed, word: saved, panel: whole },
  worker: {
    reading: read,
    search: found,
    kit: notKept,
    word: saved,
    panel: /^Trình duyệt này không lưu được trang/,
  },
  host: {
    reading: read,
    search: found,
    kit: notKept,
    word: saved,
    panel: /^Nội dung tải về bị mạng hoặc máy chủ sửa/,
  },
  deployed: { reading: read, search: found, kit: typed, word: saved, panel: whole },
  slow: { reading: read, search: found, kit: typed, word: saved, panel: whole },
  cut: {
    reading: read,
    search: /Mạng bị ngắt\. Nối mạng/,
    kit: notKept,
    word: saved,
    panel: /^Mạng bị ngắt/,
  },
};

/** The builds that faults need, for one test file; gives what the page says in the end, with a fault, when this is done. */
export function useFaults() {
  const { browser } = useBrowser();
  let builds: Builds;
  beforeAll(async () => {
    builds = await makeBuilds(inject('dist'));
  });
  afterAll(() => forgetBuilds(builds));
  return (name: FaultName, does: DoingName): Promise<string> =>
    saidOf(browser(), builds, faults[name], doings[does]);
}

async function saidOf(
  browser: Browser,
  { small, whole }: Builds,
  { before, after }: Fault,
  doing: Doing,
): Promise<string> {
  const { now, next } = doing.isSmall ? small : whole;
  const site = await movingSite(now);
  const context = await browser.newContext();
  const page = await context.newPage();
  const tab = { page, context, site, serve: { now: serveFolder(now), next: serveFolder(next) } };
  try {
    await before?.(tab);
    await page.goto(site.origin + doing.path);
    await doing.opened(page);
    await after?.(tab);
    return await doing.act(page);
  } finally {
    await context.close();
    await site.stop();
  }
}
