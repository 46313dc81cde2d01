import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readCount,
  readNumbers,
  readSteps,
  writeCount,
  writeNumber,
  writeNumbers,
  writeSteps,
} from './varint.ts';

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5_000_000 })), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

it('reads back steps', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 100_000 })), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b);
      expect(readSteps(writeSteps(rising))).toEqual(rising);
    }),
  );
});

it('uses one character for small numbers and none that JSON escapes or that parts lists', () => {
  expect(writeNumber(44)).toHaveLength(1);
  const all = writeNumbers(Array.from({ length: 5000 }, (_, i) => i));
  expect(all).not.toMatch(/[\\" !]/);
});

it('keeps counts within a fifth', () => {
  for (const count of [1, 2, 3, 10, 77, 1000, 123_456]) {
    expect(Math.abs(readCount(writeCount(count)) / count - 1)).toBeLessThan(0.2);
  }
});
