import fc from 'fast-check';
import { expect } from 'vitest';
import { checkPlainProse, checkProse } from '#handbook/prose/check-prose.ts';
import { compileProse } from '#handbook/prose/compile-prose.ts';
import type { ProseFormat } from '#handbook/prose/live.ts';
import { type ProseNode, proseTree } from '#handbook/prose/tree.ts';
import { buildReaders } from '#handbook/read/read.ts';
import { readEntry } from '#handbook/read/read-entry.ts';
import { parseSource } from '#handbook/read/source-file.ts';

/** The same inputs on every machine. */
export const seed = 20_261_127;
/** Some of these words in a row. */
export const oneOf = (words: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...words), { maxLength }).map((list) => list.join(''));

/** Signs of Markdown, MDX and YAML, and words that they make something of. */
const prose = oneOf(
  [
    ...[
      '\\',
      '`',
      '``',
      '```',
      '~~~',
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
      '~~',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '!',
      '![',
      '](',
      '[^1]',
      '[^1]: ',
      ':',
      '&',
      '&lt;',
      '&#123;',
      '"',
      "'",
    ],
    ...[
      'import ',
      "import'a'",
      'export ',
      'export{a}',
      'b',
      'sub',
      'Ref',
      'Cite',
      'Step',
      'script',
    ],
    ...[
      ' id="TN-001"',
      ' id={x}',
      ' {...x}',
      ' evidence="press"',
      '<!--',
      '-->',
      '<?',
      '<![CDATA[',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      ' ',
      '    ',
      '- ',
      '1. ',
      '> ',
      '| ',
      '|---|',
      '#',
      '---',
      '===',
    ],
    ...[
      'chữ',
      '6*7',
      '//',
      'https:',
      'lenh:',
      'mailto:',
      './hinh/a.png',
      '{QT-001}',
      '\u0301',
      '\u200b',
    ],
  ],
  14,
);

/** What a page may be made of, written again here so that the list in code cannot widen unseen. */
const harmless =
  /^(root|paragraph|text|heading|list|listItem|blockquote|thematicBreak|emphasis|strong|delete|break|inlineCode|code|table|tableRow|tableCell|footnote(Definition|Reference)|link(Reference)?|image(Reference)?|definition|mdxJsx(Flow|Text)Element)$/;
const tags = ['Ref', 'Cite', 'Rule', 'Step', 'Suggestion', 'br', 'sub', 'sup'];

function strange(node: ProseNode): string[] {
  const { type, value = '', name, url, attributes = [] } = node;
  const isComment = /Expression$/.test(type) && /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(value);
  const isHtmlComment = type === 'html' && value.trim().startsWith('<!--');
  return [
    ...(harmless.test(type) || isComment || isHtmlComment ? [] : [type]),
    ...(name && !tags.includes(name) ? [`<${name}>`] : []),
    ...attributes.flatMap((one) => (typeof one.value === 'string' ? [] : [`${name} ${one.type}`])),
    ...(url && /^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:|^\/\//i.test(url) ? [url] : []),
    ...(node.children ?? []).flatMap(strange),
  ];
}

/** Random prose: what passes is made of harmless nodes, and the check never throws. Returns how many passed. */
export function proseThatPasses(format: ProseFormat, numRuns: number): number {
  let passed = 0;
  fc.assert(
    fc.property(prose, (body) => {
      const shape = format === 'md' ? checkPlainProse(body) : checkProse('topics', body);
      if (shape.length > 0 || compileProse(body, format).length > 0) return;
      passed++;
      expect(strange(proseTree(body, format))).toEqual([]);
    }),
    { numRuns, seed },
  );
  return passed;
}

const whole = {
  title: 'Một tên chưa ai dùng',
  summary: 'Một câu tóm tắt đủ dài để thử.',
  reviewed: '2026-11-24',
  kind: 'chuyen-de',
  theme: 'chuyen-doi-so',
  cellType: 'chung',
  evidence: 'press',
  template: 'BM-08',
};
const value = oneOf(
  [
    ...[
      'a',
      'Chi bộ',
      ' ',
      ': ',
      '- ',
      '# ',
      '&a ',
      '*a',
      '!!',
      '!x ',
      '|',
      '>',
      '"',
      "'",
      '{',
      '}',
    ],
    ...[
      '[',
      ']',
      ',',
      '?',
      '%',
      '@',
      '`',
      '\\',
      '\n  ',
      '\n',
      '\t',
      '<<: ',
      '~',
      'null',
      'true',
      '1e9',
    ],
    ...[
      '2026-02-30',
      '2026-11-24',
      'https://a.vn/',
      'lenh:x',
      '__proto__',
      '\u0301',
      '---',
      '...',
      '\r\n',
    ],
  ],
  6,
);
const frontMatter = fc
  .record({
    fields: fc.subarray(Object.entries(whole)),
    // Now and then the whole of a good page, with something strange put to it.
    isWhole: fc.boolean(),
    more: fc.array(fc.tuple(fc.constantFrom('note', 'source', 'questions', 'title', 'x'), value), {
      maxLength: 2,
    }),
  })
  .map(({ fields, isWhole, more }) => {
    const questions = [1, 2, 3].map((n) => `  - Câu hỏi thứ ${n} có đủ dài chưa?`);
    const rest = ['id: CD-2026-Q4-99', 'source: { title: Trang tin, url: https://a.vn/ }'];
    return [
      ...(isWhole ? Object.entries(whole) : fields).map(([key, text]) => `${key}: ${text}`),
      ...(isWhole ? [...rest, 'questions:', ...questions] : []),
      ...more.map(([key, text]) => `${key}: ${text}`),
    ].join('\n');
  });

/** True of what JSON can say, and of nothing that leads to another host than a web address does. */
function isPlain(data: unknown, key = ''): boolean {
  // A note is text on the page, never an address.
  if (typeof data === 'string') return key === 'note' || !/^\s*(javascript|data|lenh):/i.test(data);
  if (data === null || ['number', 'boolean', 'undefined'].includes(typeof data)) return true;
  if (Array.isArray(data)) return data.every((item) => isPlain(item, key));
  return (
    Object.getPrototypeOf(data) === Object.prototype &&
    Object.keys(data as object).every((name) => name !== '__proto__') &&
    Object.entries(data as object).every(([name, value]) => isPlain(value, name))
  );
}

/** Random front matter: reading never throws, and what passes is plain data. Returns how many passed. */
export function frontMatterThatPasses(numRuns: number): number {
  let passed = 0;
  fc.assert(
    fc.property(frontMatter, (yaml) => {
      const source = parseSource('topics/a.mdx', `---\n${yaml}\n---\n\nMột câu.\n`);
      const { entry, problems } = readEntry('topics', source, buildReaders);
      if (!entry || problems.length > 0) return;
      passed++;
      expect(isPlain(entry.data)).toBe(true);
    }),
    { numRuns, seed },
  );
  return passed;
}
