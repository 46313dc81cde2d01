import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { type ForbiddenWords, forbiddenWords } from './forbidden-words.ts';
import { spoken, withoutCode } from './spoken.ts';

const files = ownFiles('.', { loose: true });
const sources = files.filter(
  (file) => /^src\/.*\.(tsx?|astro)$/.test(file) && !/\.test\.ts$/.test(file),
);

/** Words that code must know because readers type them, or because files handed out before hold them. */
const allowed: Record<string, string[]> = {
  'docs/bien-tap.md': ['nguồn báo chí', 'nguồn thứ cấp'],
  'src/documents/evidence.ts': ['nguồn báo chí', 'nguồn thứ cấp'],
  'src/search/understand/asking.ts': ['ấy'],
  'src/search/understand/other-names.ts': ['giấy tờ', 'thẻ đảng'],
  'src/search/understand/what-is-asked.ts': ['kiểm'],
  'src/vietnamese/foreign-matters.ts': ['kiểm'],
  'src/editing/fields/words.ts': ['ấy'],
  'src/pages/hop-toi-nay/index.astro': ['họp tối nay'],
  'src/pages/bien-tap/soan/soan.js.ts': ['javascript'],
  'src/hub/write/hosting.ts': ['javascript'],
};

/** Where a text says something that it should not: file, line, words. */
function faults({ pattern }: ForbiddenWords, file: string, text: string): string[] {
  return [...text.matchAll(pattern)]
    .filter(([words]) => !allowed[file]?.includes(words.toLowerCase()))
    .map(
    (match) =>
      `${file}:${text.slice(0, match.index).split('\n').length}: …${text
        .slice(Math.max(0, match.index - 30), match.index + match[0].length + 30)
        .replace(/\s+/g, ' ')}…`,
  );
}

const textsOf = (list: string[], read: (text: string) => string) =>
  list.map((file) => [file, read(readFileSync(file, 'utf8'))] as const);

describe('no string of the interface says', () => {
  const texts = [
    ...textsOf(sources, spoken),
    // The editors' guide is a page of the site too.
    ...textsOf(['docs/bien-tap.md'], withoutCode),
  ];
  test.each(forbiddenWords)('$pattern: $why → $instead', (rule) => {
    expect(texts.flatMap(([file, text]) => faults(rule, file, text))).toEqual([]);
  });
});
