import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

test('an archive tells no time but the first that its format can carry, and holds what was given', () => {
  const bytes = zip([{ name: 'a.txt', bytes: strToU8('chữ') }], 9);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Time and day of the first file: midnight, 1 January 1980.
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  expect(unzipSync(bytes)).toEqual({ 'a.txt': strToU8('chữ') });
});
