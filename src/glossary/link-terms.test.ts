import { expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';

const terms = [
  { id: 'TN-018', term: 'đề dẫn' },
  { id: 'TN-008', term: 'báo cáo đề dẫn' },
];
const options = { limit: 5, hrefOf: (id: string) => `/thuat-ngu/#${id}` };
const link = (html: string, limit = 5) => linkTerms(html, terms, { ...options, limit });

test('the first mention of a term is linked, later ones are not', () => {
  expect(link('<p>Viết đề dẫn. Gửi đề dẫn.</p>')).toBe(
    '<p>Viết <a class="term-link" href="/thuat-ngu/#TN-018">đề dẫn</a>. Gửi đề dẫn.</p>',
  );
});

test('the longer term wins, capitals are kept', () => {
  expect(link('<p>Báo cáo đề dẫn</p>')).toBe(
    '<p><a class="term-link" href="/thuat-ngu/#TN-008">Báo cáo đề dẫn</a></p>',
  );
});

test('nothing inside a link or a heading is touched', () => {
  const html = '<h2>Đề dẫn</h2><p><a href="/x/">đề dẫn</a></p>';
  expect(link(html)).toBe(html);
});

test('parts of longer words are left alone', () => {
  expect(link('<p>vấn đề dẫnn</p>')).toBe('<p>vấn đề dẫnn</p>');
});

test('the limit holds', () => {
  expect(link('<p>đề dẫn</p>', 0)).toBe('<p>đề dẫn</p>');
});
