import { expect, inject, test } from 'vitest';
import config from '#config';
import { readPages } from '../support/dist.ts';
import { readCode } from '../support/read-qr.ts';

const site = config.site.replace(/\/$/, '');

test('every code on a page says the address beside it', async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { url, root } of await readPages(inject('dist'))) {
    for (const place of root.querySelectorAll('[data-share], .print-foot, [data-code]')) {
      const svg = place.querySelector('svg');
      const size = Number(svg?.getAttribute('viewBox')?.split(' ').at(-1));
      const says = readCode(svg?.querySelector('path')?.getAttribute('d') ?? '', size);
      const beside = /https?:\/\/[^\s<]+/.exec(place.textContent)?.[0];
      if (!says?.startsWith(`${site}/`) || says !== beside)
        wrong.push(`${url}: ${says} ≠ ${beside}`);
      count++;
    }
  }
  expect(count).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});
