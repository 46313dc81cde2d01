import { expect, test } from 'vitest';
import { nginxRedirects, redirectPage, redirectsFile } from './redirects.ts';

const moves = [{ from: '/quy-trinh/a/', to: '/quy-trinh/b/' }];

test('both files carry the base path', () => {
  expect(redirectsFile(moves, '/kho')).toBe('/kho/quy-trinh/a/ /kho/quy-trinh/b/ 301\n');
  expect(nginxRedirects(moves, '/kho')).toBe(
    'location = /kho/quy-trinh/a/ { return 301 /kho/quy-trinh/b/; }\n',
  );
});

test('nothing moved, nothing written', () => {
  expect(redirectsFile([], '') + nginxRedirects([], '')).toBe('');
});

test('the page leads on by itself and by a link', () => {
  const html = redirectPage('/quy-trinh/b/', "default-src 'none'");
  expect(html).toContain('content="0; url=/quy-trinh/b/"');
  expect(html).toContain('<a href="/quy-trinh/b/">');
});
