import { expect, test } from 'vitest';
import { inBatches } from './in-batches.ts';

test.each([
  [undefined, 64],
  [4, 4],
])('answers come in order, and never more than a batch is at work (%s)', async (size, wanted) => {
  let open = 0;
  let most = 0;
  const list = Array.from({ length: 200 }, (_, i) => i);
  const double = async (n: number) => {
    most = Math.max(most, ++open);
    await Promise.resolve();
    open -= 1;
    return 2 * n;
  };
  const doubled = await inBatches(list, double, size);
  expect(doubled).toEqual(list.map((n) => 2 * n));
  expect(most).toBe(wanted);
});

test('what fails is told', async () => {
  await expect(inBatches([1], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
