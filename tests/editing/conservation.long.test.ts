import { expect, test } from 'vitest';
import { tried } from './constructs/conserved.ts';
import { constructs } from './constructs/list.ts';
import { places } from './constructs/places.ts';

/** Every construct in every place of the template; a quarter of them run in `npm run verify`, a slice with the other tests. */
test.each(places)(`no word is lost in silence $name: ${constructs.length} files`, async (place) => {
  const faults: string[] = [];
  for (const construct of constructs) faults.push(...(await tried(construct, place)));
  expect(faults).toEqual([]);
});

test('that is more than 400 files', () => {
  expect(constructs.length * places.length).toBeGreaterThan(400);
});
