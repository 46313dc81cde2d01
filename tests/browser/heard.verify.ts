import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { consent, openParts, startMeeting } from '../kit/kit-browser.ts';
import { useBrowser } from '../support/browser.ts';
import { kinds } from '../support/page-kinds.ts';

const { open } = useBrowser();

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

/** What a voice reads of a page, in its order: the texts and the headings of the accessibility tree. */
async function heard(page: Page): Promise<{ text: string; headings: string[] }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const named = (role: string) =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map(({ name }) => (name?.value ?? '').replace(/\s+/g, ' ').trim());
  return { text: named('StaticText').join(' ').replace(/\s+/g, ' '), headings: named('heading') };
}

/** Signs that voices leave out or call by names of their own, and numbers that they read in English. */
const unsaid = /\d′|[→✓✗✕✎◐◔●○☐≥≤]|(?:mục|phần|chương|quý|khóa|lần thứ) [IVX]+(?![\p{L}\d])/u;

/** Ten kinds and what a person should hear on each. */
const pages: [path: string, words: RegExp][] = [
  ['/quy-trinh/thuong-ky/', /điểm 2\.2 mục 2/],
  ['/van-ban/', /thay bằng Hướng dẫn|có bản mới hơn Hướng dẫn/],
  ['/van-ban/hd-12-2018/', /điểm 1\.1 phần 2/],
  ['/viec-cua-thang/', /quý [1-4]\b/],
  ['/quy-trinh/kiem-diem-cuoi-nam/', /phút/],
  ['/in/thuong-ky/the/', /30 phút/],
  ['/hoi-dap/', /Dấu theo báo chí, bản chép công khai/],
  ['/thuat-ngu/', /mục [1-9]/],
  ['/bieu-mau/bien-ban/', /BIÊN BẢN/i],
  ['/quy-tac/to-dang-hop/', /mục 2/],
];

test.each(pages)('%s: signs are heard as words', async (path, words) => {
  const { page } = await open(path);
  const { text, headings } = await heard(page);
  expect(text.length).toBeGreaterThan(200);
  expect(unsaid.exec(text)?.[0]).toBe(undefined);
  expect(text).toMatch(words);
  // Also of parts that are laid out late.
  const written = await page
    .locator('h1, h2, h3')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility?.() ?? true)
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
  expect(headings.length).toBeGreaterThanOrEqual(Math.min(written.length, 1));
  expect(headings[0]).toBe(written[0]);
});

test('the meeting is heard: minutes, the place in the agenda, and one short line of what is new', async () => {
  const { page } = await open('/hop-toi-nay/');
  await consent(page, false);
  await openParts(page);
  await page.locator('.kit-line').first().waitFor();
  const before = await heard(page);
  expect(unsaid.exec(before.text)?.[0]).toBe(undefined);
  expect(before.text).toMatch(/\d phút/);
  await startMeeting(page);
  const run = await heard(page);
  expect(run.text).toMatch(/Bước 1 trên \d+/);
  for (const said of await page.locator('[role=status]').allInnerTexts())
    expect(said.length, said).toBeLessThan(250);
});

test('what is seen and copied stays the text itself', async () => {
  const { page } = await open(kinds[2] ?? '/');
  expect(await page.locator('.trust').innerText()).toMatch(/điểm 2\.2 mục\sII/);
});
