import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { addressProblems } from '#handbook/addresses/address-problems.ts';
import { allMoves, addressesSchema } from '#handbook/addresses/addresses.ts';
import { nginxRedirects, redirectPage, redirectsFile } from '#site/hosting/redirects.ts';
import { oneOf, seed } from './passed-content.ts';

const address = oneOf(
  [
    ...[
      '/',
      '/',
      '/',
      'a',
      'bieu-mau',
      'B',
      '.',
      '..',
      '-',
      '_',
      '#',
      'TK-01',
      '%2e',
      '%00',
      '\\',
      ' ',
    ],
    ...[
      ';',
      '{',
      '}',
      '"',
      "'",
      '<',
      '>',
      '\n',
      '\t',
      '$',
      '?',
      '&',
      ':',
      '//',
      'é',
      '\u200b',
      'https:',
    ],
  ],
  6,
);
const addressFile = fc.oneof(
  fc.dictionary(address, fc.option(address), { maxKeys: 3 }).map((moved) => JSON.stringify(moved)),
  fc
    .dictionary(fc.constantFrom('/cu/', '/b/', '/a.docx'), fc.option(address), { maxKeys: 2 })
    .map((moved) => JSON.stringify(moved)),
  oneOf(['{', '}', '"/a/"', ':', ',', 'null', '"/b/"', '[', '\n', '//'], 7),
);

/** Random files of addresses: the check never throws; what passes stays in its folder and is one line in every language. */
export async function addressesThatPass(numRuns: number): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'dia-chi-'));
  let passed = 0;
  try {
    await fc.assert(
      fc.asyncProperty(addressFile, async (text) => {
        await writeFile(join(dir, 'addresses.json'), text);
        if ((await addressProblems(dir)).length > 0) return;
        passed++;
        const moves = allMoves({}, addressesSchema.parse(JSON.parse(text)));
        for (const { from, to } of moves)
          for (const one of [from, to])
            expect(resolve('/dist', `.${one}`)).toMatch(/^\/dist(\/|$)/);
        expect(redirectsFile(moves, '')).toMatch(/^(\/[\w.#/-]* \/[\w.#/-]* 301\n)*$/);
        expect(nginxRedirects(moves, '')).toMatch(
          /^(location = \/[\w.#/-]* \{ return 301 \/[\w.#/-]*; \}\n)*$/,
        );
        for (const { to } of moves) {
          expect(to).not.toMatch(/^\/\//);
          expect(redirectPage(to, '')).toContain(`<a href="${to}">`);
        }
      }),
      { numRuns, seed },
    );
  } finally {
    await rm(dir, { recursive: true });
  }
  return passed;
}
