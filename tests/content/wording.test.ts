import { expect, test } from 'vitest';
import type { CollectionName } from '#handbook/collections.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();

const folders = Object.keys(graph.library) as CollectionName[];

/** Words under which readers search, in their own spelling. */
const typed = new Set(['synonyms', 'keywords', 'abbreviations']);
const withoutTyped = (data: object) =>
  JSON.stringify(data, (key, value: unknown) => (typed.has(key) ? undefined : value));

const texts = folders.flatMap((name) =>
  (graph.library[name] as { file: string; data: object; body: string }[]).map(
    ({ file, data, body }) => ({ file, text: `${withoutTyped(data)}\n${body}` }),
  ),
);

test.each(forbiddenWords.filter(({ only }) => only !== 'interface'))(
  'no page says $pattern: $why → $instead',
  ({ pattern }) => {
    const found = texts.flatMap(({ file, text }) =>
      [...text.matchAll(pattern)].map(
        ({ index }) => `${file}: …${text.slice(Math.max(0, index - 20), index + 30)}…`,
      ),
    );
    expect(found).toEqual([]);
  },
);
