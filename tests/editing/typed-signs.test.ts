import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '#base/escape.ts';
import { fromBrackets } from '#editing/brackets.ts';
import { freeBrackets } from '#editing/word/free-brackets.ts';
import { pageWords } from '#editing/word/page-words.ts';
import { writeMarkdown } from '#editing/word/to-markdown.ts';
import { toMdast } from '#editing/word/to-mdast.ts';
import { compileProse } from '#handbook/prose/compile-prose.ts';
import { type ProseNode, proseTree } from '#handbook/prose/tree.ts';
import { outcomeOf } from './constructs/conserved.ts';
import { fileWith } from './constructs/file.ts';
import { cell, item, line, lists, row, table } from './constructs/ooxml.ts';

const markdown = (html: string) => writeMarkdown(toMdast(html));

/** The text of each paragraph, item and cell of some prose, as the build reads it. */
function textsOf(body: string): string[] {
  const text = (node: ProseNode): string =>
    (node.value ?? '') + (node.children ?? []).map(text).join('');
  const walk = (node: ProseNode): string[] =>
    /^(?:paragraph|heading|tableCell)$/.test(node.type)
      ? [text(node)]
      : (node.children ?? []).flatMap(walk);
  return walk(proseTree(body)).filter(Boolean);
}

/** Everything that Markdown, GFM, MDX and HTML take for their own. */
const signs = fc.constantFrom(
  ...[
    '*',
    '_',
    '~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '{',
    '}',
    '&',
    '#',
    '+',
    '-',
    '=',
    '|',
    '\\',
    '!',
    '^',
    ':',
  ],
  ...[
    '**',
    '__',
    '~~',
    '```',
    '---',
    '[^1]',
    '[^1]: ',
    '[a]: http://x.vn',
    '](x)',
    '&nbsp;',
    '&lt;',
    '&#65;',
    '<b>',
    '</p>',
  ],
  ...[
    '<!--',
    '{/*',
    '${a}',
    'import a',
    'export b',
    '1.',
    '2)',
    '- ',
    '# ',
    '> ',
    '| a |',
    ':---:',
    'http://x.vn/a_b',
    'a@b.vn',
    'www.x.vn',
  ],
);
const piece = fc.oneof(
  signs,
  fc.constantFrom('chi', 'bộ', ' ', ' ', 'Đảng', '.', ',', '5', '“', '”', '…'),
);
const typed = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !/QT-|gợi ý|dẫn|xem/.test(text));
const styled = fc.record({ text: typed, tag: fc.constantFrom('', '', 'strong', 'em') });

const html = ({ text, tag }: { text: string; tag: string }) =>
  tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);

describe('what was typed in Word is what the page says', () => {
  test('in paragraphs, headings, items and cells, bold or not, whatever signs', () => {
    fc.assert(
      fc.property(
        fc.array(styled, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('p', 'h2', 'li', 'td'),
        (runs, block) => {
          const inner = runs.map(html).join('');
          const wrap = {
            p: `<p>${inner}</p>`,
            h2: `<h2>${inner}</h2>`,
            li: `<ul><li>${inner}</li></ul>`,
            td: `<table><tr><td><p>${inner}</p></td></tr></table>`,
          }[block];
          const body = markdown(wrap);
          expect(compileProse(body)).toEqual([]);
          const text = runs
            .map((one) => one.text)
            .join('')
            .replace(/\s+/g, ' ')
            .trim();
          expect(textsOf(body)).toEqual([text]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('several paragraphs stay apart', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 2, maxLength: 5 }), (lines) => {
        const body = markdown(lines.map((text) => `<p>${escapeHtml(text)}</p>`).join(''));
        expect(textsOf(body)).toEqual(lines);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '[^9]: chú giả mạo một',
    '[a]: http://x.vn/refdef',
    '[b](c)',
    '__x__ và _x_, ~x~, ~~y~~',
    '___',
    '&nbsp; &lt; &#65;',
    '"__0.5___ NTU',
    '1. Một',
    'Điểm 2) hai',
    '+ cộng',
    'import x from "y"',
    '$x$ `y` {z} <t>',
    '* * *',
    '====',
    '| a | b |',
  ])('%s', async (text) => {
    const rows = table(row(cell(line('x')), cell(line(escapeHtml(text)))));
    const xml = line(escapeHtml(text)) + item(escapeHtml(text), lists.bullets) + rows;
    const { page, said } = await outcomeOf(
      fileWith((document) => document.replace('<w:sectPr>', `${xml}<w:sectPr>`)),
    );
    const body = page.split('---\n').slice(2).join('---\n');
    expect(textsOf(body).filter((found) => found === text.trim())).toHaveLength(3);
    expect(said).toBe('');
  });

  test('bold that ends with a sign right before a letter stays bold', () => {
    const body = markdown('<p><strong>Lưu ý:</strong>không <strong>(a)</strong>b <em>c!</em>d</p>');
    expect(textsOf(body)).toEqual(['Lưu ý:không (a)b c!d']);
    expect(JSON.stringify(proseTree(body))).toMatch(
      /"strong".*Lưu ý:.*"strong".*\(a\).*"emphasis".*c!/,
    );
  });

  test('a list that begins in the middle, and two lists in a row, keep their numbers', () => {
    const at = (n: number) => `\ue000${n}\ue001`;
    const body = markdown(`<ol><li>${at(5)}a</li><li>${at(6)}b</li><li>${at(1)}c</li></ol>`);
    expect(pageWords(body)).toBe('5. a 6. b 1. c');
  });

  test('our own brackets are tags, whatever signs are typed in them', () => {
    const written = markdown(
      '<p>Họp [dẫn: HD-42-2025; điểm 2_a &amp; b*; Theo báo chí], [xem TK-08: điểm _danh_] {QT-001} [xem ảnh](x) [dẫn</p><p>[gợi ý]</p><p>a</p><p>[hết gợi ý]</p>',
    );
    expect(fromBrackets(freeBrackets(written))).toEqual({
      problems: [],
      text: 'Họp <Cite id="HD-42-2025" evidence="press" provision="điểm 2_a & b*" />, <Ref id="TK-08">điểm \\_danh\\_</Ref> <Rule id="QT-001" /> \\[xem ảnh]\\(x) \\[dẫn\n\n<Suggestion>\n\na\n\n</Suggestion>',
    });
  });
});
