import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromBrackets } from '#editing/brackets.ts';
import { cleanProse } from '#editing/adopt/clean-prose.ts';
import { blocksOf, type Piece } from '#editing/form/preview.ts';
import { citationsInProse } from '#handbook/graph/cited.ts';
import { collectionNames, type Library } from '#handbook/collections.ts';
import { checkPlainProse, checkProse } from '#handbook/prose/check-prose.ts';
import { compileProse } from '#handbook/prose/compile-prose.ts';
import { withoutComments } from '#handbook/prose/live.ts';
import { mentionTags, stepTags, tagsOf } from '#handbook/prose/read.ts';
import { attributesOf, type ProseNode, proseTree } from '#handbook/prose/tree.ts';
import { vocabulary } from '#handbook/prose/vocabulary.ts';
import { proseWithValues } from '#handbook/graph/put-values.ts';
import { listReferences } from '#handbook/graph/references.ts';
import { plainStepText } from '#kit/data/plain-text.ts';
import { citedParagraphs } from '#packs/lesson-pack.ts';
import { ruleValue } from '#rules/schema.ts';

const cite = '<Cite id="HD-42-2025" evidence="press" />';
const ref = '<Ref id="TK">quy trình</Ref>';
const rule = '<Rule id="QT-001" />';

/** Prose, the tags that are live in it, and how a meeting reads it. */
const snippets: [what: string, body: string, tags: string[], plain: string[]][] = [
  ['a citation', `Họp hằng tháng. ${cite}`, ['Cite HD-42-2025'], ['Họp hằng tháng.']],
  ['before a full stop', `Họp hằng tháng ${cite}.`, ['Cite HD-42-2025'], ['Họp hằng tháng.']],
  ['in brackets', `Họp (${cite}) đều.`, ['Cite HD-42-2025'], ['Họp đều.']],
  ['between words', `Họp ${cite} đều.`, ['Cite HD-42-2025'], ['Họp đều.']],
  ['a reference', `Xem ${ref}, rồi họp.`, ['Ref TK'], ['Xem quy trình, rồi họp.']],
  ['a reference without words', 'Xem <Ref id="TK-08" />.', ['Ref TK-08'], ['Xem TK-08.']],
  ['a value', `Dài ${rule} trở lên.`, ['Rule QT-001'], ['Dài trở lên.']],
  ['a comment', `Họp. {/* hỏi lại ${cite} */} Xong.`, [], ['Họp. Xong.']],
  ['a comment by itself', `Họp.\n\n{/* ${ref}\n\n${rule} */}\n\nXong.`, [], ['Họp.', 'Xong.']],
  ['a comment with code in it', `Họp. {/* \`a ${cite} */} Xong \`b\`.`, [], ['Họp. Xong b.']],
  ['two comments', `{/* a */}{/* ${cite} */} Họp.`, [], ['Họp.']],
  ['a comment of two', `{/* a */ /* ${cite} */} Họp.`, [], ['Họp.']],
  ['a comment with stars', `Họp {/** ${cite} **/} đều.`, [], ['Họp đều.']],
  ['code', `Viết \`${ref}\` là dẫn.`, [], [`Viết ${ref} là dẫn.`]],
  ['code in two backticks', `Viết \`\`${cite} \` a\`\` xong.`, [], [`Viết ${cite} \` a xong.`]],
  ['code over two lines', `Viết \`một\n${ref}\` xong.`, [], [`Viết một ${ref} xong.`]],
  ['a backtick alone', `Dấu \` lẻ, ${ref}.`, ['Ref TK'], ['Dấu ` lẻ, quy trình.']],
  [
    'backticks of two lengths',
    `Dấu \` và \`\` lẻ, ${ref}.`,
    ['Ref TK'],
    ['Dấu ` và `` lẻ, quy trình.'],
  ],
  [
    'backticks in two paragraphs',
    `Một \` lẻ.\n\nHai \` ${ref}.`,
    ['Ref TK'],
    ['Một ` lẻ.', 'Hai ` quy trình.'],
  ],
  ['an escaped backtick', `Dấu \\\` và ${ref} \`.`, ['Ref TK'], ['Dấu ` và quy trình `.']],
  ['a fence', `Mẫu:\n\n\`\`\`\n${cite}\n\`\`\`\n\n${ref}`, ['Ref TK'], ['Mẫu:', cite, 'quy trình']],
  ['a fence of four', `\`\`\`\`\n\`\`\`\n${cite}\n\`\`\`\`\n\nHọp.`, [], ['```', cite, 'Họp.']],
  [
    'a fence of tildes',
    `~~~text\n${cite} \`\n~~~\n\n${ref}`,
    ['Ref TK'],
    [`${cite} \``, 'quy trình'],
  ],
  [
    'a fence in a list',
    `- Mẫu:\n\n  \`\`\`\n  ${cite}\n  \`\`\`\n\n- ${ref}`,
    ['Ref TK'],
    ['- Mẫu:', cite, '- quy trình'],
  ],
  [
    'a list',
    `- một ${cite}\n- hai ${ref}`,
    ['Cite HD-42-2025', 'Ref TK'],
    ['- một', '- hai quy trình'],
  ],
  ['an ordered list', `3. một\n4. hai ${cite}`, ['Cite HD-42-2025'], ['3. một', '4. hai']],
  [
    'nested lists',
    `- một\n  - hai ${ref}\n    1. ba\n- bốn`,
    ['Ref TK'],
    ['- một', '+ hai quy trình', '1. ba', '- bốn'],
  ],
  [
    'an item of two paragraphs',
    `- một\n\n  hai ${cite}\n- ba`,
    ['Cite HD-42-2025'],
    ['- một', 'hai', '- ba'],
  ],
  [
    'a table',
    `| Việc | Ai |\n| --- | --- |\n| Họp ${cite} | ${ref} |\n| \`${rule}\` | |`,
    ['Cite HD-42-2025', 'Ref TK'],
    ['Việc: Họp; Ai: quy trình', `Việc: ${rule}`],
  ],
  [
    'a footnote',
    `Họp[^1] đều.\n\n[^1]: Trừ tháng có đại hội. ${cite}`,
    ['Cite HD-42-2025'],
    ['Họp đều.', 'Chú thích: Trừ tháng có đại hội.'],
  ],
  [
    'a link',
    `Xem [trang của Ban](https://a.vn/x_y) và ${ref}.`,
    ['Ref TK'],
    ['Xem trang của Ban và quy trình.'],
  ],
  [
    'a link by reference',
    `Xem [trang][1].\n\n[1]: https://a.vn\n\n${ref}`,
    ['Ref TK'],
    ['Xem trang.', 'quy trình'],
  ],
  [
    'a bare address',
    `Xem https://a.vn/${'x'}. ${cite}`,
    ['Cite HD-42-2025'],
    ['Xem https://a.vn/x.'],
  ],
  ['braces', `Điền \\{tên\\}, ${ref}.`, ['Ref TK'], ['Điền {tên}, quy trình.']],
  ['an escaped tag', `Viết \\<Ref id="X"> ${ref}.`, ['Ref TK'], ['Viết <Ref id="X"> quy trình.']],
  [
    'entities',
    `Viết &lt;Cite id="X"&gt; &amp; &#123; ${ref}.`,
    ['Ref TK'],
    ['Viết <Cite id="X"> & { quy trình.'],
  ],
  ['emphasis', `**Phải** _họp_ ***đều*** ${cite}.`, ['Cite HD-42-2025'], ['Phải họp đều.']],
  [
    'words with underscores',
    `tên_tệp_mẫu \\_ \\* ${ref}`,
    ['Ref TK'],
    ['tên_tệp_mẫu _ * quy trình'],
  ],
  [
    'a tag over lines',
    `Họp. <Cite\n  id="HD-42-2025"\n  evidence="press"\n/> Xem <Ref\nid="TK">quy\ntrình</Ref>.`,
    ['Cite HD-42-2025', 'Ref TK'],
    ['Họp. Xem quy trình.'],
  ],
  [
    'code in a place',
    'Họp. <Cite id="HD-42-2025" evidence="press" provision="mục `1" /> a `b`',
    ['Cite HD-42-2025'],
    ['Họp. a b'],
  ],
  [
    'an entity in a place',
    'Họp. <Cite id="HD-42-2025" evidence="press" provision="mục 1 &amp; 2" />',
    ['Cite HD-42-2025'],
    ['Họp.'],
  ],
  [
    'emphasis in a reference',
    'Xem <Ref id="TK">**quy** trình</Ref>.',
    ['Ref TK'],
    ['Xem quy trình.'],
  ],
  ['a heading', `### Điểm danh ${cite}\n\nĐếm.`, ['Cite HD-42-2025'], ['Điểm danh', 'Đếm.']],
  ['a quotation', `> Họp. ${cite}\n>\n> Xong.`, ['Cite HD-42-2025'], ['Họp.', 'Xong.']],
  [
    'a box',
    `<Suggestion>\n\nNên họp.\n\n- ${ref}\n\n</Suggestion>\n\nXong.`,
    ['Suggestion', 'Ref TK'],
    ['Gợi ý: Nên họp.', '- quy trình', 'Xong.'],
  ],
  [
    'a comment in a box',
    `<Suggestion>\n\n{/* ${cite} */}\n\nNên họp.\n\n</Suggestion>`,
    ['Suggestion'],
    ['Gợi ý: Nên họp.'],
  ],
  [
    'small letters',
    `m<sup>2</sup>, H<sub>2</sub>O<br />xuống dòng ${ref}`,
    ['sup', 'sub', 'br', 'Ref TK'],
    ['m2, H2O xuống dòng quy trình'],
  ],
  ['a hard break', `một  \nhai\\\nba ${ref}`, ['Ref TK'], ['một hai ba quy trình']],
  ['a rule across', `Họp.\n\n---\n\n${ref}`, ['Ref TK'], ['Họp.', 'quy trình']],
  ['a picture', `![ảnh họp](./hinh/a.png) ${ref}`, ['Ref TK'], ['ảnh họp quy trình']],
  ['struck out', `Họp ~~một~~ hai lần ${cite}.`, ['Cite HD-42-2025'], ['Họp một hai lần.']],
];

const withLineEnds: typeof snippets = snippets.map(([what, body, tags, plain]) => [
  `${what}, line ends of Windows`,
  body.replaceAll('\n', '\r\n'),
  tags,
  plain,
]);

const named = ({ name, id }: { name: string; id: string | undefined }) =>
  id ? `${name} ${id}` : name;

function treeTags(node: ProseNode): string[] {
  const own = node.name ? [named({ name: node.name, id: attributesOf(node).get('id') })] : [];
  return [...own, ...(node.children ?? []).flatMap(treeTags)];
}

const values = ruleValue.parse({ unit: 'minutes', number: 45 });
const library = (body: string): Library => {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  empty.guides?.push({ slug: 'a', file: 'guides/a.mdx', data: { id: 'TR-99' }, body });
  return empty as unknown as Library;
};

function pieces(body: string): Piece[] {
  return blocksOf(body).flatMap((block) =>
    block.type === 'list'
      ? block.items.flat()
      : block.type === 'table'
        ? block.rows.flat(2)
        : block.pieces,
  );
}

const ids = (tags: readonly string[], ...names: string[]) =>
  tags.filter((tag) => names.includes(tag.split(' ')[0] ?? '')).map((tag) => tag.split(' ')[1]);

describe.each([...snippets, ...withLineEnds])('%s', (_what, body, tags, plain) => {
  test('is the same prose to every reader', () => {
    // The compiler of the build, which decides what readers get.
    expect(treeTags(proseTree(body))).toEqual(tags);
    const found = tagsOf(body).filter(({ form }) => form !== 'close');
    expect(found.map(({ name, attributes }) => named({ name, id: attributes.get('id') }))).toEqual(
      tags,
    );
    // The check and the graph.
    expect(checkProse('topics', body)).toEqual([]);
    expect(compileProse(body)).toEqual([]);
    const references = listReferences(library(body));
    expect(references.map(({ to }) => to).sort()).toEqual(ids(tags, 'Cite', 'Ref', 'Rule').sort());
    // Citations, values, brackets.
    expect(citationsInProse(body).map(({ document }) => document)).toEqual(ids(tags, 'Cite'));
    expect(mentionTags(body).map(({ id }) => id)).toEqual(ids(tags, 'Rule'));
    const put = proseWithValues(body, () => values);
    expect(put.split('45 phút')).toHaveLength(ids(tags, 'Rule').length + 1);
    expect(fromBrackets(body)).toEqual({ text: body, problems: [] });
    // The form's preview.
    const drawn = pieces(body);
    expect(drawn.flatMap(({ type, text }) => (type === 'cite' ? [text] : [])).sort()).toEqual(
      ids(tags, 'Cite').sort(),
    );
    // A copy for another committee.
    expect(cleanProse(body, { names: () => false })).toBe(body);
  });

  test('is readable as plain text, and its step is found', () => {
    const step = `<Step id="TK-01">\n\n${body}\n\n</Step>\n\n<Step id="TK-02">\n\nKhác.\n\n</Step>\n`;
    expect(stepTags(step).map(({ id }) => id)).toEqual(['TK-01', 'TK-02']);
    expect(stepTags(step)[0]?.text).toBe(body.trim());
    expect(plainStepText(step, 'TK-01')).toEqual(plain);
    expect(plainStepText(step, 'TK-02')).toEqual(['Khác.']);
    const facts = citedParagraphs(`## Mục\n\n${body}\n`, { 'HD-42-2025': 'Hướng dẫn 42' });
    const cited = facts.flatMap(({ lines }) => lines);
    expect(cited).toHaveLength(ids(tags, 'Cite').length);
    for (const { text } of cited) expect(plain.join('\n')).toContain(text);
  });
});

describe('Markdown without tags', () => {
  test.each([
    ['a comment', 'Họp. <!-- <Ref id="X"> và { --> Xong.'],
    ['a comment over lines', 'Họp.\n\n<!--\n<Cite id="X" />\n-->\n\nXong.'],
    ['code', 'Viết `<Ref id="X">` xong.'],
    ['a fence', '```\n<Ref id="X">\n```'],
    ['code by blanks', 'Mẫu:\n\n    <Ref id="X">x</Ref>\n\nXong.'],
    ['braces and signs', 'Điền {tên}, 3 < 5, <https://a.vn>.'],
    ['a line that begins with import', 'import { a } là lệnh.'],
  ])('%s is taken', (_what, body) => {
    expect(checkPlainProse(body)).toEqual([]);
  });

  test.each([
    ['xem <Ref id="TK" />', 'thẻ <Ref> không dùng được trong tệp .md'],
    ['Họp. {/* ghi chú */}', 'chú thích kiểu {/* */} hiện ra như chữ trong tệp .md'],
    ['<script>x</script>', 'không có thẻ tên <script>'],
  ])('%s is told', (body, message) => {
    expect(checkPlainProse(body).map((slip) => slip.message)).toContain(message);
  });
});

test('a step in a comment or in code is none, and a comment is no text', () => {
  const body =
    '{/* <Step id="A"> */}\n\n`<Step id="B">`\n\n<Step id="C">\n\n{/* viết sau */}\n\n</Step>\n';
  expect(stepTags(body).map(({ id, text }) => [id, withoutComments(text).trim()])).toEqual([
    ['C', ''],
  ]);
});

test('the components of the build are those of the one table of the vocabulary', () => {
  const drawn = /export const vocabulary = \{([^}]*)\}/.exec(
    readFileSync('src/site/mdx/vocabulary.ts', 'utf8'),
  )?.[1];
  const names = Object.keys(vocabulary).filter((name) => /^[A-Z]/.test(name));
  expect(drawn?.match(/\w+/g)?.sort()).toEqual(names.sort());
});
