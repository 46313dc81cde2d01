import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortened } from './shorten.ts';

const parts = [
  { minutes: 20, least: 10, priority: 2 },
  { minutes: 60, least: 20, priority: 1 },
  { minutes: 30, least: 10, priority: 3 },
  { minutes: 15, priority: 1 },
];
const total = (limit: number) =>
  shortened(parts, limit).reduce((sum, { minutes }) => sum + minutes, 0);

describe('a lesson in the time there is', () => {
  test('stays as it is where there is enough', () => {
    expect(shortened(parts, 125).map(({ minutes }) => minutes)).toEqual([20, 60, 30, 15]);
  });

  test.each([120, 90, 55, 45])('takes %d minutes exactly', (limit) => {
    expect(total(limit)).toBe(limit);
  });

  test('leaves out what is least needed, and cuts nothing that cannot be cut', () => {
    expect(shortened(parts, 90).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(shortened(parts, 50).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(shortened(parts, 40).map(({ number }) => number)).toEqual([2, 4]);
    expect(shortened(parts, 40).at(-1)?.minutes).toBe(15);
  });
});

test('whatever the parts: never too long where it can be helped, none below its least, none above its wish', () => {
  const part = fc.record({
    minutes: fc.integer({ min: 1, max: 60 }),
    least: fc.integer({ min: 1, max: 60 }),
    priority: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), fc.nat(240), (all, limit) => {
      const kept = shortened(all, limit);
      const least = ({ minutes, least: low }: (typeof all)[number]) => Math.min(minutes, low);
      const needed = kept.reduce((sum, { number }) => sum + least(all[number - 1]!), 0);
      const long = kept.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(long).toBeLessThanOrEqual(Math.max(limit, needed));
      for (const { number, minutes } of kept) {
        expect(minutes).toBeGreaterThanOrEqual(least(all[number - 1]!));
        expect(minutes).toBeLessThanOrEqual(all[number - 1]!.minutes);
      }
      const always = all.flatMap(({ priority }, i) => (priority === 1 ? [i + 1] : []));
      expect(kept.map(({ number }) => number)).toEqual(expect.arrayContaining(always));
    }),
  );
});
