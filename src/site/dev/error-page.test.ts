import { expect, test } from 'vitest';
import { errorPage } from './error-page.ts';

test('every problem is named with its place and the way to mend it, signs escaped', () => {
  const problem = {
    file: 'topics/a.mdx',
    line: 3,
    column: 7,
    message: 'dấu < lẻ',
    fix: 'viết \\<',
  };
  const html = errorPage([problem], 'content');
  expect(html).toContain('content/topics/a.mdx:3:7');
  expect(html).toContain('dấu &lt; lẻ');
  expect(html).toContain('Cách sửa: viết \\&lt;');
});
