import { expect, test } from 'vitest';
import { meantShortLink } from './short-link.ts';

test.each([
  ['/b/tk-08/', '/b/TK-08/'],
  ['/b/Tk-08', '/b/TK-08/'],
  ['/so-tay/b/cd-kr-01/', '/so-tay/b/CD-KR-01/'],
  // The page is missing under its right name: leading there again would never end.
  ['/b/TK-99/', undefined],
  ['/quy-trinh/b', undefined],
  ['/b/', undefined],
  ['/b/tk/08/', undefined],
])('%s means %s', (typed, meant) => {
  expect(meantShortLink(typed)).toBe(meant);
});
