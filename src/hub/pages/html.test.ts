import { expect, test } from 'vitest';
import { html } from './html.ts';

const hostile = `"><script>alert('1')</script><a href="x" onclick=&amp;`;

test('whatever is put into a template is escaped, in text and in attributes', () => {
  expect(html`<a title="${hostile}">${hostile}</a>`.markup).toBe(
    "<a title=\"&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&lt;a href=&quot;x&quot; onclick=&amp;amp;\">&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&lt;a href=&quot;x&quot; onclick=&amp;amp;</a>",
  );
});

test('markup of this room goes in as it is, nothing leaves nothing', () => {
  const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(html`${items}${false}${undefined}${0}`.markup).toBe('<i>a</i><i>&lt;b&gt;</i>0');
});

test('what only looks like markup of this room is a text', () => {
  const alike = JSON.parse('{"markup":"<b>"}') as never;
  expect(() => html`${alike}`.markup).toThrow();
});
