import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { expect, test } from 'vitest';
import { wordPattern } from './word-pattern.ts';

const words = ['a', 'chi bộ', 'chi bộ cơ sở', '.*', '(a+)+', '[', '\\', '{3,}', 'a|b', '^$'];
const ways = (['letters', 'digits', 'hyphens'] as const).flatMap((apart) => [
  { apart },
  { apart, looseBlanks: true },
]);

test.each(ways)('words stand for themselves: %o', (way) => {
  for (const word of words) {
    expect([...`(${word})`.matchAll(wordPattern([word], way))].map(String)).toEqual([word]);
    expect('aaaa xyz').not.toMatch(wordPattern([word], way));
  }
});

test('whole words, the longest first, blanks loose where asked', () => {
  const found = (text: string, looseBlanks = false) =>
    [...text.matchAll(wordPattern(words, { apart: 'letters', looseBlanks }))].map(String);
  expect(found('Chi bộ cơ sở, chi bộ; chi bộx')).toEqual(['Chi bộ cơ sở', 'chi bộ']);
  expect(found('chi-bộ chi_bộ chibộ', true)).toEqual(['chi-bộ', 'chi_bộ', 'chibộ']);
  expect(found('chi-bộ')).toEqual([]);
});

test.each(ways)('the analyser finds nothing that could go back and forth: %o', (way) => {
  const { source, flags } = wordPattern(words, way);
  const told = new Linter().verify(
    `export const pattern = /${source.replaceAll('/', '\\/')}/${flags};`,
    {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      },
    },
  );
  expect(told).toEqual([]);
});
