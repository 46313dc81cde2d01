import { expect, test } from 'vitest';
import config from '#config';
import { readBefore } from '#editing/commands/folder.ts';
import { register } from '#editing/commands/register.ts';
import { checkContent } from '#handbook/check/check.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { useBrowser } from '../support/browser.ts';
import { contentWith } from '../support/fault.ts';
import { runHere } from '../support/run-command.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();
const data = '**/hop-toi-nay/du-lieu.json';

/** The kit's data as the build would write them after an editor has replaced a document. */
async function dataAfterReplacing(old: string, next: string): Promise<string> {
  const { dir, release } = await contentWith();
  const { code } = await runHere(register, ['replace', old, next, '--content', dir]);
  expect(code).toBe(0);
  const { graph } = await checkContent(dir, config, { known: readBefore });
  await release();
  return JSON.stringify(buildKitData(graph, config));
}

test('a replaced document shows wherever the kit applies a rule that rests on it', async () => {
  const replaced = await dataAfterReplacing('HD-42-2025', 'HD-01-2026');
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  const notice = page.getByText('Căn cứ không còn là bản mới nhất');
  await page.getByRole('button', { name: 'Không lưu', exact: true }).waitFor();
  await consent(page, false);
  expect(await notice.count()).toBe(0);

  await page.route(data, (route) =>
    route.fulfill({ contentType: 'application/json', body: replaced }),
  );
  await page.reload();
  await consent(page, false);
  const told = page.locator('.banner', { has: notice });
  await told.first().waitFor();
  // The minimum beside the agenda, and the days before and after the meeting.
  for (const place of ['thời lượng tối thiểu', 'đưa kết quả lên sau buổi họp'])
    expect((await told.allTextContents()).join('\n').toLocaleLowerCase('vi')).toContain(place);
  expect(await told.first().textContent()).toMatch(
    /Hướng dẫn 42-HD\/BTCTW .*xem Hướng dẫn 01-HD\/TW/,
  );
  const link = told.first().getByRole('link').first();
  expect(
    (await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href))).status(),
  ).toBe(200);

  await startMeeting(page);
  await stepTo(page, 'Điểm danh');
  expect(await told.count()).toBe(1);
});
