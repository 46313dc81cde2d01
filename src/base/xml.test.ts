import { expect, test } from 'vitest';
import { legal, node, text, w } from './xml.ts';

test.each([
  ['an apostrophe stays', "H'Hen", "H'Hen"],
  ['signs of XML are escaped', '<b> & "c"', '&lt;b&gt; &amp; &quot;c&quot;'],
  ['an emoji stays whole', '👍🏽', '👍🏽'],
  ['control characters are dropped', 'a\u0000b\u000bc\u001fd', 'abcd'],
  ['half an emoji is dropped', 'a\ud83db\udc4dc', 'abc'],
  ['what is no character is dropped', 'a\ufffe\uffffb', 'ab'],
  ['loose marks are composed', 'Đa\u0309ng', 'Đảng'],
])('%s', (_, words, expected) => {
  expect(text(words)).toBe(expected);
});

test('tabs and line ends are legal', () => {
  expect(legal('a\tb\nc')).toBe('a\tb\nc');
});

test('an element without content closes itself, undefined attributes are left out', () => {
  expect(node('a', { b: 1, c: undefined })).toBe('<a b="1"/>');
  expect(w('t', { val: 'x"y' }, text('z'))).toBe('<w:t w:val="x&quot;y">z</w:t>');
});
