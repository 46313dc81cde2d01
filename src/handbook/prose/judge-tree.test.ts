import { expect, test } from 'vitest';
import { judgeProse } from './judge-tree.ts';

test.each([
  ['mdx', 'Một `dòng {6*7}` và \\`{6*7}\\` hết.', /bị hiểu là lệnh/],
  ['mdx', '{6*7}', /bị hiểu là lệnh/],
  ['mdx', 'export const a = 1', /import, export/],
  ['mdx', '\\`<b data-x="1">M</b>\\`', /không có thẻ tên <b>/],
  ['mdx', '<sub {...q}>a</sub>', /thuộc tính không phải chữ/],
  ['mdx', '<Ref id={x}>a</Ref>', /thuộc tính không phải chữ/],
  ['mdx', '<constructor />', /không có thẻ tên/],
  ['mdx', '[chữ](lenh:gi-do)', /liên kết dẫn tới “lenh:gi-do”/],
  ['mdx', '[chữ][a]\n\n[a]: lenh:gi-do', /liên kết dẫn tới/],
  ['mdx', '[chữ](//noi-khac.example/)', /liên kết dẫn tới/],
  ['mdx', '![a](https://noi-khac.example/a.png)', /hình không nằm cạnh trang/],
  ['md', '{/* <b data-x> */}', /mã HTML/],
  ['md', '<form></form>', /mã HTML/],
] as const)('%s: %s is refused', (format, body, message) => {
  expect(judgeProse(body, format).map((problem) => problem.message)).toEqual(
    expect.arrayContaining([expect.stringMatching(message)]),
  );
});

test.each([
  ['mdx', 'Một **hai** [ba](https://vi-du.vn/) [bốn](/quy-trinh/) `{năm}` {/* sáu */}'],
  ['mdx', '<Ref id="TN-001">a</Ref> <Cite id="DL-01" evidence="press" /> H<sub>2</sub>O'],
  ['mdx', '![Sơ đồ](./hinh/so-do.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
  ['md', 'Một <!-- chú thích --> hai\n\n- ba\n- {bốn}'],
] as const)('%s: %s passes', (format, body) => {
  expect(judgeProse(body, format)).toEqual([]);
});
