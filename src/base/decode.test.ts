import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, decodedAddress } from './decode.ts';

test.each([
  ['TK-08', 'TK-08'],
  ['bi%C3%AAn%20b%E1%BA%A3n', 'biên bản'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
  ['%ff', '%ff'],
])('%s reads as %s', (text, read) => {
  expect(decoded(text)).toBe(read);
});

test('a whole address keeps the signs that divide it', () => {
  expect(decodedAddress('https://a.example/bi%C3%AAn?a=%26b')).toBe(
    'https://a.example/biên?a=%26b',
  );
});

test('whatever stands in an address, nothing throws', () => {
  const signs = fc.string({ unit: fc.constantFrom('%', 'E', '0', 'A', '4', 'f', '#', 'ê') });
  fc.assert(
    fc.property(signs, (text) =>
      [decoded(text), decodedAddress(text)].every((read) => typeof read === 'string'),
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decoded(encodeURIComponent(text.toWellFormed()))).toBe(text.toWellFormed());
    }),
  );
});

test('nothing else of the source decodes by itself', () => {
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|astro)$/.test(name) && !/base.decode/.test(name))
    .filter((name) => /decodeURI|unescape\(location/.test(readFileSync(join('src', name), 'utf8')));
  expect(others).toEqual([]);
});
