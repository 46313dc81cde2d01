import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { drawn, layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();

test.each(layouts)('%s has no violation in the dark, on a phone', async (path) => {
  const { page } = await open(path, { dark: true, width: 360 });
  await drawn(page, path);
  expect(await violations(page)).toEqual([]);
});
