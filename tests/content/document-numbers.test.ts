import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { ownLibrary } from '../support/own-handbook.ts';
import { valueWords } from '#rules/words.ts';

/** Documents stand in the register and rules in `content/rules/`: the source names neither. */
const sources = ownFiles('.', { loose: true }).filter(
  (file) => /^src\/.*\.(tsx?|mjs|astro|css)$/.test(file) && !/\.test\.tsx?$/.test(file),
);
const library = await ownLibrary();

/** The ids that show editors how one is written; numbers are shown by documents of a đảng ủy that nobody has (`15-HD/ĐU`). */
const examples = ['HD-42-2025', 'DL-01'];

const kinds =
  'Hướng dẫn|Quy định|Quyết định|Chỉ thị|Kết luận|Nghị quyết|Công văn|Thông báo|Kế hoạch';
const patterns = {
  'a number with its sign':
    /\d{1,5}\s?-\s?(HD|QĐ|CT|KL|NQ|QC|CV|KH|TB|ĐA)\/(BTCTW|TW|VPTW|BTGDVTW|BTGTW|UBKTTW|TU)\b/,
  'a short name with a number': new RegExp(`(${kinds})\\s+(số\\s+)?\\d+(?!\\d*-[A-ZĐ]+/ĐU)`),
  'an article of the Charter': /Điều lệ[^.\n]{0,20}\bĐiều \d/,
};

const faultsIn = (text: string) => [
  ...Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
  ...library.documents
    .filter(({ data, slug }) => {
      const named = new RegExp(`(?<![\\w-])${data.id}(?![\\w-])`).test(text);
      return (named && !examples.includes(data.id)) || text.includes(`van-ban/${slug}`);
    })
    .map(({ data }) => data.id),
];

test('what the source must not name is found', () => {
  expect(faultsIn('Hướng dẫn 42-HD/BTCTW')).toEqual([
    'a number with its sign',
    'a short name with a number',
  ]);
  expect(faultsIn('theo Hướng dẫn 42, cấp ủy có thẩm quyền')).toEqual([
    'a short name with a number',
  ]);
  expect(faultsIn("href('/van-ban/ct-50-2025/')")).toEqual(['CT-50-2025']);
  expect(faultsIn("entryOf(graph, 'documents', 'CT-50-2025')")).toEqual(['CT-50-2025']);
  expect(faultsIn('Hướng dẫn ngắn, Quy định chung, Hướng dẫn 15-HD/ĐU; HD-42-2025')).toEqual([]);
});

test.each(sources)('%s names no document', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = lines.flatMap((line, i) => faultsIn(line).map((what) => `${i + 1}: ${what}`));
  expect(found).toEqual([]);
});

/** Values of rules that code asks for, as sentences have them: `90 phút`, `03 ngày`. */
const values = library.rules.flatMap(({ data: { id, key, value } }) =>
  key && 'number' in value ? [[id, valueWords(value)] as const] : [],
);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('no source states the number of a rule that code asks for', () => {
  expect(values.map(([, words]) => words)).toContain('90 phút');
  const found = sources
    .filter((file) => !file.endsWith('.css'))
    .flatMap((file) => {
      const text = withoutComments(readFileSync(file, 'utf8'));
      return values.filter(([, words]) => text.includes(words)).map(([id]) => `${file}: ${id}`);
    });
  expect(found).toEqual([]);
});
