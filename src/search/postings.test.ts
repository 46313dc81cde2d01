import { expect, it } from 'vitest';
import { readPosting, writePosting } from './postings.ts';

const names = [
  { unit: 3, name: 0, at: 2, weight: 7.5 },
  { unit: 3, name: 1, at: 0, weight: 0.4 },
  { unit: 900, name: 12, at: 40, weight: 90 },
];

it('reads back units and names, numbers about as they were', () => {
  const mentions = [
    { unit: 0, impact: 0.02 },
    { unit: 3, impact: 0.5 },
    { unit: 70_000, impact: 0.97 },
  ];
  const read = readPosting(writePosting({ mentions, names }));
  expect(read.total).toBe(3);
  expect(read.mentions.map(({ unit }) => unit)).toEqual([0, 3, 70_000]);
  read.mentions.forEach(({ impact }, i) => {
    expect(impact).toBeCloseTo(mentions[i]?.impact ?? 0, 1);
    expect(impact).toBeGreaterThan(0);
  });
  expect(read.names.map(({ unit, name, at }) => [unit, name, at])).toEqual([
    [3, 0, 2],
    [3, 1, 0],
    [900, 12, 40],
  ]);
  read.names.forEach(({ weight }, i) => {
    expect(weight / (names[i]?.weight ?? 0)).toBeCloseTo(1, 0.9);
  });
});

it('keeps of a word that stands everywhere the best, and says in how many units it stands', () => {
  const mentions = Array.from({ length: 5_000 }, (_, unit) => ({
    unit,
    impact: unit % 2 ? 0.8 : 0.5,
  }));
  const many = mentions.map(({ unit }) => ({ unit, name: 0, at: 0, weight: unit + 1 }));
  const read = readPosting(writePosting({ mentions, names: many }));
  expect(read.total).toBe(5_000);
  expect(read.mentions.length).toBeLessThan(2_500);
  expect(read.mentions.every(({ unit }) => unit % 2 === 1)).toBe(true);
  expect(read.names.every(({ unit }) => unit < read.names.length)).toBe(true);
});

it('a unit that is called so is kept before those that only have the word more often', () => {
  const mentions = Array.from({ length: 5_000 }, (_, unit) => ({ unit, impact: unit ? 0.8 : 0.1 }));
  const names = [{ unit: 0, name: 0, at: 0, weight: 1 }];
  const { mentions: kept } = readPosting(writePosting({ mentions, names }));
  expect(kept[0]).toMatchObject({ unit: 0 });
  expect(kept.length).toBeLessThan(2_500);
});

it('a word that stands nowhere', () => {
  expect(readPosting('')).toEqual({ total: 0, mentions: [], names: [] });
});
