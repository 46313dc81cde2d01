import { describe, expect, test } from 'vitest';
import { readers } from './readers.ts';
import { shaped, shapes } from './shapes.ts';

/** How long each takes with much more of it: `npm run bench:readers`. */
describe('whatever stands behind it, what a person wrote is read', () => {
  test.each(readers)('$name', ({ read, sample, answer }) => {
    for (const shape of shapes) {
      const found = read(sample + shaped(shape, 400));
      if (answer !== undefined && typeof answer === 'object' && !Array.isArray(answer))
        expect(found, shape).toMatchObject(answer as object);
      else if (answer !== undefined) expect(found, shape).toEqual(answer);
    }
  });
});
