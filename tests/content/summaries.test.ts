import { expect, test } from 'vitest';
import { wordsOf } from '../support/sentences.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const { library } = graph;
type Page = { file: string; data: { title: string; summary: string } };

/** The part of `words` that also stands in `others`. */
const shared = (words: string[], others: string[]) =>
  words.filter((word) => others.includes(word)).length / words.length;

/** Rules stay out: the summary of one is the rule itself, which its title names. */
test.each(
  (
    [
      library.topics,
      library.requirements,
      library.guides,
      library.procedures,
      library.lessons,
      library.templates,
    ] as Page[][]
  )
    .flat()
    .map(({ file, data }) => [file, data] as const),
)('%s: at most half of the summary is the title again', (_file, { title, summary }) => {
  expect(shared(wordsOf(summary), wordsOf(title))).toBeLessThanOrEqual(0.5);
});

test.each(
  ([library.topics, library.requirements] as Page[][])
    .flat()
    .map(({ file, data }) => [file, data] as const),
)('%s: the summary leaves more than half of the title unsaid', (_file, { title, summary }) => {
  expect(shared([...new Set(wordsOf(title))], wordsOf(summary))).toBeLessThanOrEqual(0.5);
});

test('a title said again in other order is found out', () => {
  const title = wordsOf('Xây dựng văn hóa học đường');
  expect(shared(title, wordsOf('Chuyên đề về văn hóa học đường, xây dựng nếp mới'))).toBe(1);
  expect(shared(title, wordsOf('Chi bộ 8, ngày 30/12/2025'))).toBe(0);
});
