import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { consent, openParts, startMeeting } from '../kit/kit-browser.ts';
import { useBrowser } from '../support/browser.ts';

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
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts: string[] = [];
  const headings: string[] = [];
  const walk = ({ ignored, role, name, childIds = [] }: Node): void => {
    if (!ignored && role?.value === 'StaticText') return void texts.push(name?.value ?? '');
    if (!ignored && role?.value === 'heading') headings.push(plain(name?.value ?? ''));
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) walk(child);
    }
  };
  if (nodes[0]) walk(nodes[0]);
  return { text: plain(texts.join(' ')), headings };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
  ['/ngay-hop/', /chuyển sang Thứ/],
  ['/bieu-mau/bien-ban/', /BIÊN BẢN/i],
  ['/quy-tac/to-dang-hop/', /mục 2/],
];

test.each(pages)('%s: signs are heard as words', async (path, words) => {
  const { page } = await open(path);
  const { text, headings } = await heard(page);
  expect(text.length).toBeGreaterThan(200);
  expect(unsaid.exec(text)?.[0]).toBe(undefined);
  expect(text).toMatch(words);
  expect(headings[0]).toBe(plain((await page.locator('h1').first().textContent()) ?? ''));
});

test('headings of parts that are laid out late are reached', async () => {
  const { page } = await open('/thuat-ngu/');
  const { headings } = await heard(page);
  const letters = await page.locator('main h2').allTextContents();
  expect(letters.length).toBeGreaterThan(10);
  expect(headings).toEqual(expect.arrayContaining(letters.map(plain)));
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
  const { page } = await open('/quy-trinh/thuong-ky/');
  expect(await page.locator('.trust').innerText()).toMatch(/điểm 2\.2 mục\sII/);
});
