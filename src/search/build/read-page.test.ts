import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const read = (main: string, head = '') =>
  readPage({
    url: '/trang/',
    html: `<html><head><title>T</title>${head}</head><body><nav>Mục lục</nav><main id="noi-dung" data-pagefind-body>${main}</main><footer>Chân</footer></body></html>`,
  });

it('reads what stands in the body, without parts that all pages have, drawings, fields and what is ignored', () => {
  const { content } = read(
    '<h1>Họp</h1><p>Mã <svg><text>x</text></svg>hai.</p><p data-pagefind-ignore>không</p><label>Tên<input></label><script>x</script><!-- đ > --><p>Hết.</p>',
  );
  expect(content).toBe('Họp. Mã hai. Hết.');
});

it('composes decomposed text and opens entities', () => {
  expect(read(`<p>${'hòa'.normalize('NFD')} &lt;b&gt; &amp; h&ograve;a</p>`).content).toBe(
    'hòa <b> & hòa.',
  );
});

it('parts words of neighbouring blocks, not of neighbouring inline elements', () => {
  expect(read('<dl><dt>Loại</dt><dd>Hướng dẫn</dd></dl>').content).toBe('Loại: Hướng dẫn');
  expect(read('<p><b>chi</b><i>bộ</i></p>').content).toBe('chibộ');
  expect(read('<table><tr><td>1.</td><td>hai</td></tr></table>').content).toBe('1. hai.');
});

it('writes dots for the blanks of a form: their names are no words of it', () => {
  expect(read('<p>Lúc <span class="blank">Giờ bắt đầu</span>.</p>').content).toBe('Lúc ….');
  expect(read('<p>Lúc <span class="blank blank--said">Giờ bắt đầu</span>.</p>').content).toBe(
    'Lúc ….',
  );
});

it('knows the title, what is said of the page, and by what it is filtered', () => {
  const { meta, filters } = read(
    '<h1>Sinh hoạt <em>chi bộ</em></h1><h1>Hai</h1>',
    `<meta data-pagefind-meta="keywords[content]" content="đảng, &quot;họp&quot;">
     <meta data-pagefind-meta="kind:quy-trinh">
     <meta data-pagefind-filter="nam[content]" content="2025"><meta data-pagefind-filter="nam[content]" content="2026">`,
  );
  expect(meta).toEqual({
    title: 'Sinh hoạt chi bộ',
    keywords: 'đảng, "họp"',
    kind: 'quy-trinh',
  });
  expect(filters).toEqual({ nam: ['2025', '2026'] });
});

it('knows every place with its text and how many words stand before it', () => {
  const { content, anchors } = read(
    '<h1>Tên trang</h1><p>Một hai.</p><h2 id="a">Ba bốn</h2><section id="b"><p>Năm</p></section><p data-pagefind-ignore id="c">x</p><i id="d"></i>',
  );
  expect(anchors).toEqual([
    { element: 'h2', id: 'a', text: 'Ba bốn', location: 4 },
    { element: 'section', id: 'b', text: 'Năm.', location: 6 },
    { element: 'i', id: 'd', text: '', location: 7 },
  ]);
  expect(content.split(' ')[4]).toBe('Ba');
});

it('does not lose its way in what is not closed', () => {
  expect(read('<ul><li>một<li>hai</ul><p>ba<br>bốn').content).toBe('một. hai. ba bốn.');
});
