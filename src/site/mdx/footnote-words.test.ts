import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { footnoteWords } from './footnote-words.ts';

test('the heading and the way back of footnotes are Vietnamese', () => {
  const html =
    '<h2 class="sr-only" id="footnote-label">Footnotes</h2><a href="#r" aria-label="Back to reference 1-2">↩</a>';
  expect(footnoteWords(html)).toBe(
    '<h2 class="sr-only" id="footnote-label">Chú thích</h2><a href="#r" aria-label="Về chỗ có chú thích 1-2">↩</a>',
  );
});

test('the compiler still writes them in these words', () => {
  const code = JSON.stringify(mdxToJs('Câu.[^a]\n\n[^a]: Ghi chú.'));
  expect(code).toContain('Footnotes');
  expect(code).toContain('footnote-label');
  expect(code).toContain('Back to reference');
});
