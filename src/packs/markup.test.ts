import { expect, test } from 'vitest';
import { h, toHtml } from './markup.ts';

test('words and values are escaped, absent children left out', () => {
  const drawn = h('p', { title: '"<' }, 'a < b', false, undefined, [h('b', { hidden: '' }, '&')]);
  expect(toHtml(drawn)).toBe('<p title="&quot;&lt;">a &lt; b<b hidden>&amp;</b></p>');
});

test('an element without end tag has none', () => {
  expect(toHtml(h('br'))).toBe('<br>');
});
