import type { Page } from 'playwright-core';
import {
  answerPaths,
  lessonPaths,
  requirementPaths,
  schemePath,
  themes,
  topicPaths,
} from './examples.ts';

const pick = '#muc=TK-14:15,BM-02:10,HD-42-2025&ten=Buổi họp';

/** One page of every layout; tests that look at pages look at these. */
export const layouts = [
  '/',
  '/quy-trinh/',
  '/quy-trinh/thuong-ky/',
  '/quy-trinh/kiem-diem-cuoi-nam/',
  schemePath,
  ...requirementPaths,
  '/chuyen-de/',
  ...themes.slice(0, 1).map(({ url }) => url),
  ...topicPaths,
  '/bieu-mau/',
  '/bieu-mau/bien-ban/',
  '/van-ban/',
  '/van-ban/hd-12-2018/',
  '/goi-chuyen-de/',
  '/goi-chuyen-de/ky-nang-so-cho-ba-con/',
  '/viec-cua-thang/',
  '/viec-cua-thang/thang-12/',
  '/quy-tac/',
  '/quy-tac/mau-so-bieu-quyet/',
  '/hoi-dap/',
  ...answerPaths.slice(0, 1),
  '/thuat-ngu/',
  '/loai-hinh/',
  '/loai-hinh/truong-hoc/',
  '/bai-giang/',
  ...lessonPaths.flatMap((path) => [path, `${path}trinh-chieu/`, `${path}phat-tay/`]),
  '/bai-giang/dua-vao-lop/',
  `/bai-giang/tu-soan/${pick}`,
  `/bai-giang/tu-soan/trinh-chieu/${pick}`,
  `/bai-giang/tu-soan/phat-tay/${pick}`,
  '/api/',
  '/tim-kiem/?q=bien+ban',
  '/gioi-thieu/',
  '/ra-soat/',
  `${schemePath}bang-doi-chieu/`,
  '/bien-tap/',
  '/bien-tap/soan/',
  '/in/loai-hinh/',
  '/ngoai-tuyen/',
  '/404.html',
];

/** One page of every kind that looks unlike the others, for checks that cost more by page. */
export const kinds = [
  '/',
  '/quy-trinh/',
  '/quy-trinh/thuong-ky/',
  schemePath,
  ...requirementPaths.slice(0, 1),
  '/chuyen-de/',
  ...topicPaths.slice(0, 1),
  '/bieu-mau/bien-ban/',
  '/van-ban/',
  '/van-ban/hd-12-2018/',
  '/goi-chuyen-de/ky-nang-so-cho-ba-con/',
  '/viec-cua-thang/thang-12/',
  '/quy-tac/mau-so-bieu-quyet/',
  ...answerPaths.slice(0, 1),
  '/thuat-ngu/',
  '/loai-hinh/truong-hoc/',
  ...lessonPaths.slice(0, 1),
  `/bai-giang/tu-soan/${pick}`,
  '/tim-kiem/?q=bien+ban',
  '/ra-soat/',
  '/bien-tap/soan/',
  '/ngoai-tuyen/',
  '/hop-toi-nay/',
];

/** Waits for what a script draws on a page. */
export async function drawn(page: Page, path: string): Promise<void> {
  if (path.includes('?q=')) await page.locator('.result').first().waitFor();
  if (path.includes('#muc='))
    await page.locator('.own-picks li, .slide, .handout__item').first().waitFor();
}

/** Rows of one list that are judged; those that follow are drawn by the same code. `npm run verify:long` judges them all. */
const rows = 8;

/** Leaves of every long list its first rows: axe takes a minute for the longest page of a handbook. */
export async function shorten(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    for (const parent of document.querySelectorAll('main, main *')) {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const count = (seen.get(child.tagName) ?? 0) + 1;
        seen.set(child.tagName, count);
        if (count > kept && !child.querySelector('h1')) child.remove();
      }
    }
  }, rows);
}
