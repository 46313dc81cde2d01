import { expect, test } from 'vitest';
import { tried } from './constructs/conserved.ts';
import { constructs } from './constructs/list.ts';
import { places } from './constructs/places.ts';

/** Every construct, and every place of the template, in every fourth of their pairs; all of them in `npm run verify:long`. */
const pairs = places.flatMap((place, row) =>
  constructs
    .filter((_, column) => (row + column) % 4 === 0)
    .map((construct) => ({ place, construct })),
);

test(`no word is lost in silence in ${pairs.length} files`, async () => {
  const faults: string[] = [];
  for (const { place, construct } of pairs) faults.push(...(await tried(construct, place)));
  expect(faults).toEqual([]);
  expect(pairs.length).toBeGreaterThan(400);
});
