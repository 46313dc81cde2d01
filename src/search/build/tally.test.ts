import { expect, test } from 'vitest';
import { Tally } from './tally.ts';

test('words and pairs are counted unit by unit, in the order in which they came', () => {
  const tally = new Tally();
  tally.add(0, 7, 1);
  tally.add(0, 9, 1);
  tally.add(0, 9, 1, 7);
  tally.add(0, 7, 2);
  tally.add(3, 9, 1);
  tally.add(3, 9, 1, 0);
  expect([...tally.entries()]).toEqual([
    { words: [7], places: [{ unit: 0, times: 3 }] },
    {
      words: [9],
      places: [
        { unit: 0, times: 1 },
        { unit: 3, times: 1 },
      ],
    },
    { words: [7, 9], places: [{ unit: 0, times: 1 }] },
    { words: [0, 9], places: [{ unit: 3, times: 1 }] },
  ]);
});

test('more entries than a row holds at first', () => {
  const tally = new Tally();
  for (let unit = 0; unit < 5_000; unit += 1)
    for (let word = 0; word < 3; word += 1) tally.add(unit, word, unit + 1);
  const entries = [...tally.entries()];
  expect(entries.map(({ words, places }) => [words, places.length])).toEqual([
    [[0], 5_000],
    [[1], 5_000],
    [[2], 5_000],
  ]);
  expect(entries[2]?.places[4_321]).toEqual({ unit: 4_321, times: 4_322 });
});
