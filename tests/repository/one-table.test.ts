import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateLabels } from '#documents/state.ts';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { pageKinds } from '#handbook/addresses/page-kinds.ts';

const code = ownFiles('.', { loose: true })
  .filter((file) => /^src\/.*\.(tsx?|astro)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').toLocaleLowerCase('vi') }));

/** Files in which as many of these words stand as texts of their own, in quotes of any kind. */
const saying = (words: string[], atLeast: number) =>
  code
    .filter(({ text }) => {
      const said = words.filter((word) =>
        ["'", '"', '`'].some((quote) =>
          text.includes(quote + word.toLocaleLowerCase('vi') + quote),
        ),
      );
      return said.length >= atLeast;
    })
    .map(({ file }) => file);

test('the names of the kinds of pages stand in one table', () => {
  const names = Object.values(pageKinds).map(({ name }) => name);
  // Two such words in one file are headings or labels of fields; three are a second table.
  expect(saying(names, 3)).toEqual(['src/handbook/addresses/page-kinds.ts']);
});

test('the words for the state of a document stand in one table', () => {
  const words = Object.values(stateLabels).map(({ label }) => label);
  expect(saying(words, 1)).toEqual(['src/documents/state.ts']);
});
