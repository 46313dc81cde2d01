import { expect, it } from 'vitest';
import { holdsPhrase } from './quoted-pages.ts';

it('a phrase with marks wants exactly these words in a row', () => {
  expect(holdsPhrase('Tự phê bình và phê bình.', 'phê bình')).toBe(true);
  expect(holdsPhrase('phê và bình', 'phê bình')).toBe(false);
  expect(holdsPhrase('bị thu hồi', 'bí thư')).toBe(false);
});

it('a phrase without marks takes any marks, đ included', () => {
  expect(holdsPhrase('Điều lệ Đảng', 'dieu le dang')).toBe(true);
});
