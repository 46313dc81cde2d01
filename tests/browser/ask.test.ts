import { expect, test } from 'vitest';
import { ownLibrary } from '../support/own-handbook.ts';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const library = await ownLibrary();
const asking = library.procedures.filter(({ data }) => data.ask.length > 0);
const [first] = asking;
const address = `/quy-trinh/${first?.slug}/`;
const question = first?.data.ask[0]?.question ?? '';

test('without script the question stands on the page, and on paper, with no button', async () => {
  const { page } = await open(address, { script: false });
  const asked = page.getByText(question);
  expect(await asked.isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Chép câu hỏi' }).count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await asked.isVisible()).toBe(true);
});

test('one click copies exactly the question', async () => {
  const { page, context, errors, foreign } = await open(address, { width: 360 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: 'Câu hỏi gửi cấp trên' }).click();
  await page.getByRole('button', { name: 'Chép câu hỏi' }).first().click();
  await page.getByText('Đã chép.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(question);
  expect([errors, foreign]).toEqual([[], []]);
});

test('where the browser does not allow copying, the question is selected and said to be so', async () => {
  const { page } = await open(address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Chép câu hỏi' }).first().click();
  await page.getByText('không cho chép tự động').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(question);
});
