import { expect, test } from 'vitest';
import { contentSample } from '#tests/search/content-lexicon.ts';
import { understand } from './understand.ts';

const { lexicon, abbreviations } = contentSample();

test.each([
  ['mức đóng của người nghỉ hưu', 'lương hưu'],
  ['họp qua zalo', 'trực tuyến'],
  ['xin vào Đảng', 'kết nạp'],
])('%s is searched as %s as well', (query, meant) => {
  const named = understand(query, lexicon, abbreviations).readings.filter(({ named }) => named);
  const texts = named.map(({ parts }) => parts.map(({ text }) => text).join(' '));
  expect(texts.join('; ')).toContain(meant);
});

test('what was typed stays the first reading', () => {
  const [first] = understand('họp qua zalo', lexicon, abbreviations).readings;
  expect(first?.named).toBeUndefined();
  expect(first?.weight).toBe(1);
});
