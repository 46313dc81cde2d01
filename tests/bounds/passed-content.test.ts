import { expect, test } from 'vitest';
import { addressesThatPass } from './passed-addresses.ts';
import { frontMatterThatPasses, proseThatPasses } from './passed-content.ts';

/** A share of what `npm run verify` tries, with the same generators. */
test.each(['mdx', 'md'] as const)(
  'whatever passes as %s is made of harmless nodes only',
  (format) => {
    expect(proseThatPasses(format, 500)).toBeGreaterThan(15);
  },
);

test('whatever front matter passes is plain data', () => {
  expect(frontMatterThatPasses(80)).toBeGreaterThan(1);
});

test('whatever list of addresses passes stays on this site', async () => {
  expect(await addressesThatPass(60)).toBeGreaterThan(5);
});
