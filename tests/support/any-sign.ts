import fc from 'fast-check';

const code = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0, max: 0x10ffff - 0x800 }),
);

/**
 * Any sign of Unicode as the unit of `fc.string`, every second one of ASCII. What fast-check itself brings for it takes
 * two seconds before the first one. Halves of a pair are none by themselves.
 */
export const anySign = code.map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
