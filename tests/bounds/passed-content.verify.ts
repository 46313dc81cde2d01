import { expect, test } from 'vitest';
import { addressesThatPass } from './passed-addresses.ts';
import { frontMatterThatPasses, proseThatPasses } from './passed-content.ts';

test.each(['mdx', 'md'] as const)(
  '20,000 texts as %s: whatever passes is made of harmless nodes only',
  (format) => {
    expect(proseThatPasses(format, 20_000)).toBeGreaterThan(700);
  },
);

test('2,000 front matters: whatever passes is plain data', () => {
  expect(frontMatterThatPasses(2_000)).toBeGreaterThan(50);
});

test('500 lists of addresses: whatever passes stays on this site', async () => {
  expect(await addressesThatPass(500)).toBeGreaterThan(50);
});
