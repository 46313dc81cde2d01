import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { classMinutes } from './class-minutes.ts';
import { packIndex } from './pack-index.ts';

test('everything that can be picked begins with minutes for a class, not for a meeting', async () => {
  const { graph } = await frozenHandbook();
  const { items, inForce, documents } = packIndex(graph, 'Sổ tay');
  expect(items.length).toBeGreaterThan(20);
  for (const { id, minutes } of items) {
    expect(minutes % 5, id).toBe(0);
    expect(minutes, id).toBeGreaterThanOrEqual(5);
    expect(minutes, id).toBeLessThanOrEqual(45);
  }
  expect(inForce.length).toBeGreaterThan(0);
  expect(inForce.filter((id) => !(id in documents))).toEqual([]);
});

test.each([
  ['procedure', { steps: 3 }, 15],
  ['procedure', { steps: 24 }, 25],
  ['procedure', { steps: 90 }, 45],
  ['step', {}, 5],
  ['step', { hasScript: true }, 10],
  ['topic', {}, 15],
  ['template', {}, 10],
  ['a kind to come', {}, 5],
])('a %s of %o takes %d minutes', (kind, about, minutes) => {
  expect(classMinutes(kind, about)).toBe(minutes);
});
