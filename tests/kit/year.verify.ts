import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { meetingFile } from '#kit/state/meeting-file.ts';
import type { Meeting } from '#kit/state/schema.ts';
import { themed, violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { yearMeetings } from '../support/year-meetings.ts';
import { bytesOf } from './kit-browser.ts';

const { open } = useBrowser();
const path = '/hop-toi-nay/so-nam/';
const key = 'so-tay:/:hop-toi-nay';

const of = (cell: string) => yearMeetings.filter(({ setup }) => setup.cell.endsWith(cell));
/** The kit of a secretary after a year, as it stands on the device. */
function kept(meetings: readonly Meeting[]): string {
  const [meeting, ...archive] = [...meetings].reverse();
  return JSON.stringify({ version: 3, rev: 1, writers: {}, meeting, archive });
}
const file = (meeting: Meeting) => ({
  name: `hop-chi-bo-${meeting.setup.date}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(meetingFile(meeting, '2026-12-31T00:00:00.000Z')),
});
const broken = { name: 'cat-do.json', mimeType: 'application/json', buffer: Buffer.from('{"for') };

/** The page on a device where the first cell keeps its meetings. */
async function opened(options: Parameters<typeof open>[1] = {}, text = kept(of('Một'))) {
  const all = await open('/bieu-mau/', { ...options, at: '2026-12-31T05:00:00Z' });
  await all.page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [
    key,
    text,
  ] as const);
  await all.page.goto(all.page.url().replace('/bieu-mau/', path));
  await all.page.getByRole('heading', { name: 'sổ năm 2026' }).waitFor();
  return all;
}

const choose = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.getByLabel('Mở các tệp buổi họp').setInputFiles(files);
const fact = (page: Page, name: string) =>
  page.locator('.year-facts > div').filter({ hasText: name }).locator('dd').first();

test('the meetings of this device make a year, and nothing is written', async () => {
  const { page, foreign, errors } = await opened();
  expect(await fact(page, 'Đã họp').textContent()).toBe('12/12 tháng, 12 buổi');
  expect(await fact(page, 'Dự họp').textContent()).toBe('95,8% (230/240 lượt)');
  expect(await fact(page, 'Chuyên đề').textContent()).toBe('3/4 quý (quý I, II, III)');
  expect(await page.getByRole('row').count()).toBe(1 + 12 + 1 + 8);
  const left = await page.evaluate(() => Object.entries({ ...localStorage }));
  expect(left).toEqual([[key, kept(of('Một'))]]);
  expect([foreign, errors]).toEqual([[], []]);
});

test('files of many cells open at once; a broken one is named, and leaving forgets them', async () => {
  const { page } = await opened();
  await choose(page, [...of('Hai').map(file), broken, ...of('Ba').map(file)]);
  await page.getByText('Cả thảy có 35 buổi họp của 3 chi bộ').waitFor();
  await page.getByRole('alert').getByText('cat-do.json').waitFor();
  await page.getByRole('button', { name: 'Chi bộ thôn Hai' }).click();
  expect(await fact(page, 'Đã họp').textContent()).toBe('9/12 tháng, 9 buổi');
  await page.goto(page.url().replace('so-nam/', ''));
  await page.goBack();
  await page.getByRole('heading', { name: 'Chi bộ thôn Một: sổ năm 2026' }).waitFor();
  expect(await page.getByText('thôn Hai').count()).toBe(0);
});

test('files may be dropped anywhere on the page', async () => {
  const { page } = await opened();
  const texts = of('Hai').map((meeting) => meetingFile(meeting, ''));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const text of all) dataTransfer.items.add(new File([text], 'a.json'));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, texts);
  await page.getByText('buổi họp của 2 chi bộ').waitFor();
});

test('the workbook and the tables are handed over', async () => {
  const { page, errors } = await opened();
  // Far more than a small file: nothing may depend on what the policy of the page forbids.
  const many = Array.from({ length: 40 }, (_, i) => {
    const [base] = of('Hai');
    const tasks = Array.from({ length: 100 }, (_, n) => ({
      ...of('Một')[0]!.tasks[0]!,
      id: `${i}-${n}`,
      what: `Việc ${i} ${n}`,
    }));
    return { ...base!, id: `nhieu-${i}`, tasks };
  });
  await choose(page, many.map(file));
  await page.getByText('buổi họp của 2 chi bộ').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp Excel' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('so-nam-2026.xlsx');
  const parts = unzipSync(await bytesOf(download));
  expect(new TextDecoder().decode(parts['xl/worksheets/sheet3.xml'])).toContain('Việc 39 99');
  const text = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: các buổi họp' }).click();
  expect(readFileSync(await (await text).path(), 'utf8')).toMatch(/^\ufeff"Chi bộ";"Tháng"/);
  expect(errors).toEqual([]);
});

describe('printed, the year of a cell is one page of A4', () => {
  const long = 'Nâng cao chất lượng sinh hoạt chi bộ gắn với xây dựng nông thôn mới '.repeat(4);
  const usual = of('Một');
  // Two meetings a month, and twenty tasks that nobody finished.
  const full = usual.flatMap((meeting) => [
    { ...meeting, setup: { ...meeting.setup, topicTitle: long } },
    {
      ...meeting,
      id: `${meeting.id}-b`,
      setup: { ...meeting.setup, kind: of('Ba')[3]!.setup.kind, topicTitle: long },
      earlierTasks: [],
      tasks: [0, 1].map((n) => ({ ...usual[0]!.tasks[0]!, id: `${meeting.id}-${n}`, what: long })),
    },
  ]);
  test.each([
    ['as it usually is', usual],
    ['with all there can be', full],
  ])('%s', async (_name, meetings) => {
    const { page } = await opened({}, kept(meetings));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe.each([
  [360, false],
  [1280, true],
])('at %i px, dark: %s', (width, dark) => {
  test('it has no violation and is not wider than its window', async () => {
    const { page, errors } = await opened({ width, dark });
    const look = async (state: string) => {
      expect(await violations(page, dark ? themed : undefined), state).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, state).toBeLessThanOrEqual(0);
    };
    await look('one cell');
    await choose(page, [...of('Hai').map(file), broken]);
    await page.getByText('buổi họp của 2 chi bộ').waitFor();
    await look('many cells');
    expect(errors).toEqual([]);
  });
});
