import { expect, test } from 'vitest';
import { plainHeadingIds } from './heading-ids.ts';

const html = '<h2 id="điều-chưa-biết">Điều chưa biết</h2><h3 id="TK-03">Bước</h3>';

test('anchors lose their diacritics, permanent ids stay', () => {
  expect(plainHeadingIds(html, false)).toBe(
    '<h2 id="dieu-chua-biet">Điều chưa biết</h2><h3 id="TK-03">Bước</h3>',
  );
});

test('where several pages stand together only permanent ids are kept', () => {
  expect(plainHeadingIds(html, true)).toBe('<h2>Điều chưa biết</h2><h3 id="TK-03">Bước</h3>');
});

test('an anchor that was plain already is dropped among several as well', () => {
  expect(plainHeadingIds('<h2 id="chung">Chung</h2>', true)).toBe('<h2>Chung</h2>');
});
