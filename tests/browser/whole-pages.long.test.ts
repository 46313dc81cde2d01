import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { drawn, layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();

// `npm test` judges the first rows of every list; here each page stands whole.
describe.each([
  ['light', {}],
  ['dark, on a phone', { dark: true, width: 360 }],
])('every layout whole, %s', (_theme, opening) => {
  // The longest page of all is judged here alone.
  test.each([...layouts, '/in/quy-trinh/'])('%s has no violation', async (path) => {
    const { page } = await open(path, opening);
    await drawn(page, path);
    expect(await violations(page)).toEqual([]);
  });
});
