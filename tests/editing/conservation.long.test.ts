import { expect, test } from 'vitest';
import { tried } from './constructs/conserved.ts';
import { constructs } from './constructs/list.ts';
import { places } from './constructs/places.ts';

/** Every construct in every place of the template; a quarter of them run in `npm run verify`, a slice with the other tests. */
test(`no word is lost in silence in ${constructs.length * places.length} files`, async () => {
  const faults: string[] = [];
  for (const place of places)
    for (const construct of constructs) faults.push(...(await tried(construct, place)));
  expect(faults).toEqual([]);
  expect(constructs.length * places.length).toBeGreaterThan(400);
});
