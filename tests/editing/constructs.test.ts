import { expect, test } from 'vitest';
import { faults, outcomeOf, tried } from './constructs/conserved.ts';
import { constructs } from './constructs/list.ts';
import { places } from './constructs/places.ts';

const [prose] = places;

test.each(constructs)('$name: on the page, or named', async (construct) => {
  const outcome = await outcomeOf(prose?.file(construct) ?? new Uint8Array());
  expect(faults(construct, outcome)).toEqual([]);
  if (construct.page && !outcome.refused) expect(outcome.page).toMatch(construct.page);
  if (construct.says) expect(outcome.said).toMatch(construct.says);
  else expect(outcome.said).toBe('');
});

test.each(places)('a slice of what verify tries $name', async (place) => {
  const slice = constructs.filter(({ name }) =>
    /^(?:hidden|simple field|text box|chart|articles|cell over two columns)$/.test(name),
  );
  for (const construct of slice) expect(await tried(construct, place)).toEqual([]);
});
