import { expect, test } from 'vitest';
import { blocksOf, piecesOf } from './preview.ts';

test.each([
  ['một **hai** ba', ['text', 'strong', 'text']],
  ['<Ref id="TK">xem</Ref> <Cite id="HD-42-2025" evidence="press" />', ['ref', 'text', 'cite']],
  ['a \\{b\\}', ['text']],
])('%s', (line, types) => {
  expect(piecesOf(line).map(({ type }) => type)).toEqual(types);
});

test('paragraphs, headings, lists, tables and boxes are told apart', () => {
  const body =
    '## Mục\n\nĐoạn.\n\n- a\n- b\n\n| A |\n| --- |\n| b |\n\n<Suggestion>\n\nGợi ý.\n\n</Suggestion>';
  expect(blocksOf(body).map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'list',
    'table',
    'box',
  ]);
});
