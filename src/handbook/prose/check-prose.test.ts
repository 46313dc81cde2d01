import { expect, test } from 'vitest';
import { checkPlainProse, checkProse } from './check-prose.ts';

const told = (body: string) => checkProse('topics', body).map((s) => `${s.offset}: ${s.message}`);

test.each([
  ['plain words', 'Chi bộ họp.'],
  ['escaped signs', 'Viết \\{ và \\< và `{<`.'],
  ['a citation and a reference', '<Cite id="HD-42-2025" evidence="press" /> <Ref id="TK">x</Ref>'],
  ['words in brackets, and links', 'a [xem phụ lục], [dẫn chứng] và [xem TK](/quy-trinh/)'],
  ['a comment', '{/* ghi chú */}'],
  ['code in a fence', '```\n{ <a\n```'],
  ['a picture beside the page', '![ảnh](./hinh/a.png)'],
])('%s are taken', (_, body) => {
  expect(told(body)).toEqual([]);
});

test.each([
  ['a {b}', '2: dấu { đứng lẻ trong phần chữ'],
  ['a < b', '2: dấu < đứng lẻ trong phần chữ'],
  ['a <Ref id="TK">b', '2: thẻ <Ref> mở mà không đóng'],
  ['<script>x</script>', '0: không có thẻ tên <script>'],
  ['<Suggestion>a', '0: thẻ <Suggestion> mở mà không đóng'],
  [
    'theo [dẫn: Hướng dẫn 42]',
    '5: “[dẫn: Hướng dẫn 42]” không thành dấu dẫn: cách viết này dùng trong mẫu Word và trang soạn',
  ],
  ['<Ref id={x}>a</Ref>', '0: thẻ <Ref> viết sai'],
])('%s is told with its place', (body, expected) => {
  expect(told(body)).toContain(expected);
});

test('plain Markdown refuses the tags that only MDX draws', () => {
  expect(checkPlainProse('Chữ **đậm** và a<sub>1</sub>.')).toEqual([]);
  expect(checkPlainProse('xem <Ref id="TK" />').map((s) => s.message)).toEqual([
    'thẻ <Ref> không dùng được trong tệp .md',
  ]);
});
