import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlainProse, checkProse } from './check-prose.ts';
import { compileProse } from './compile-prose.ts';
import { judgeProse } from './judge-tree.ts';
import type { ProseFormat } from './live.ts';
import { type ProseNode, proseTree } from './tree.ts';

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
  expect(judgeProse(body, format).map((slip) => slip.message)).toEqual(
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

const pieces = [
  ...[
    '\\',
    '`',
    '``',
    '{',
    '}',
    '{/*',
    '*/}',
    '<',
    '>',
    '</',
    '/>',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    ':',
  ],
  ...[
    'import ',
    "import'a'",
    'export ',
    'export{a}',
    'b',
    'sub',
    'Ref',
    ' id="TN-001"',
    '<!--',
    '-->',
    '&lt;',
  ],
  ...['\n', '\n\n', ' ', '- ', '1. ', '> ', '| ', '#', 'chữ', '6*7', '//', 'https:', 'lenh:'],
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));

/** What a page may be made of, written again here so that the list in code cannot widen unseen. */
const harmless =
  /^(root|paragraph|text|heading|list|listItem|blockquote|thematicBreak|emphasis|strong|delete|break|inlineCode|code|table|tableRow|tableCell|footnote(Definition|Reference)|link(Reference)?|image(Reference)?|definition|mdxJsx(Flow|Text)Element)$/;

function strange(node: ProseNode): string[] {
  const isComment =
    /Expression$/.test(node.type) && /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(node.value ?? '');
  const isHtmlComment = node.type === 'html' && (node.value ?? '').trim().startsWith('<!--');
  const own = harmless.test(node.type) || isComment || isHtmlComment ? [] : [node.type];
  const named =
    node.name &&
    !['Ref', 'Cite', 'Rule', 'Step', 'Suggestion', 'br', 'sub', 'sup'].includes(node.name);
  return [...own, ...(named ? [`<${node.name}>`] : []), ...(node.children ?? []).flatMap(strange)];
}

test.each<ProseFormat>(['mdx', 'md'])(
  'whatever passes as %s is made of harmless nodes only',
  (format) => {
    let passed = 0;
    fc.assert(
      fc.property(prose, (body) => {
        const shape = format === 'md' ? checkPlainProse(body) : checkProse('topics', body);
        if (shape.length > 0 || compileProse(body, format).length > 0) return;
        passed++;
        expect(strange(proseTree(body, format))).toEqual([]);
      }),
      { numRuns: 3_000, seed: 20_261_127 },
    );
    expect(passed).toBeGreaterThan(100);
  },
);
