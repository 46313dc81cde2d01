import { expect, test } from 'vitest';
import { citation } from './citation.ts';

const page = { title: 'Quy trình', site: 'Sổ tay', link: 'https://a.org/quy-trinh/' };

test('an index page is named by title, site and link', () => {
  expect(citation(page)).toBe('“Quy trình”. Sổ tay. https://a.org/quy-trinh/');
});

test('a step says its id, basis and day of review before the link', () => {
  const step = { ...page, id: 'TK-03', basis: 'Hướng dẫn 42', reviewed: '24/11/2026' };
  expect(citation(step)).toBe(
    '“Quy trình” (TK-03). Sổ tay. Căn cứ: Hướng dẫn 42. Rà soát ngày 24/11/2026. https://a.org/quy-trinh/',
  );
});
