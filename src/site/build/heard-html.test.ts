import { expect, test } from 'vitest';
import { withHeardWords } from './heard-html.ts';

const page = (body: string) =>
  `<!doctype html><head><title>Mục II</title></head><body>${body}</body>`;
const ear = (shown: string, heard: string) =>
  `<span aria-hidden="true">${shown}</span><data value="${heard}"></data>`;

test('signs of a text have their words for the ear; the text itself stays', () => {
  expect(withHeardWords(page('<p>điểm 2 mục II, 30′</p>'))).toBe(
    page(`<p>điểm 2 mục ${ear('II', '2')}, ${ear('30′', '30 phút')}</p>`),
  );
});

test('a sign whose words follow is hidden only', () => {
  expect(withHeardWords(page('<p>◐ Theo báo chí</p>'))).toBe(
    page('<p><span aria-hidden="true">◐</span> Theo báo chí</p>'),
  );
});

test.each([
  '<p title="mục II > 2/3">không</p>',
  '<script>const a = "mục II";</script>',
  '<svg><title>mục II</title></svg>',
  '<span aria-hidden="true"><span>mục</span> II</span>',
  '<select><option>mục II</option></select>',
  '<!-- mục II -->',
])('%s stays as it is', (body) => expect(withHeardWords(page(body))).toBe(page(body)));

test('a link is heard by the words before it, a block is not', () => {
  expect(withHeardWords(page('<p>theo mục <a href="/x/">V</a></p>'))).toContain(ear('V', '5'));
  expect(withHeardWords(page('<p>theo mục</p><p>V</p>'))).not.toContain('<data');
});

test('what comes after a part that no voice reads is heard again', () => {
  const body = '<svg><svg></svg>II</svg><br aria-hidden="true"><p>mục II</p>';
  expect(withHeardWords(page(body))).toContain(`<p>mục ${ear('II', '2')}</p>`);
});
