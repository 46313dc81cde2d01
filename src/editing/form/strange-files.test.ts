import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { fieldsOf } from '../fields/fields.ts';
import { kinds } from '../kinds.ts';
import { toLines } from '../word/cells.ts';
import { draftFromFile, outcomeOf } from './draft.ts';
import { formData } from './form-data.ts';
import { blocksOf } from './preview.ts';

const { graph, ledger } = await frozenHandbook();
const data = formData(graph.written, ledger, config);

const topic = { theme: 'chuyen-doi-so', title: 'Một tên chưa ai dùng' };
const file = (fields: object, body = 'Chi bộ bàn.') => `---\n${stringify(fields)}---\n\n${body}\n`;

/** All that the page does with a file before it stands there. */
function opened(name: string, text: string) {
  const { draft, told } = draftFromFile(name, text, data);
  if (draft) {
    outcomeOf(draft, data);
    blocksOf(draft.body);
    for (const field of fieldsOf(kinds[draft.kind].collection))
      toLines(field, draft.data[field.name]);
  }
  return { draft, told };
}

test.each<[string, object, string, object]>([
  ['a number for a list', { questions: 5 }, 'Câu hỏi thảo luận', {}],
  ['a group for a text', { title: { a: 1 } }, 'Tên', { theme: topic.theme }],
  ['a text for a group', { source: 'Trang tin' }, 'Nguồn', {}],
  ['a list for a group', { source: ['Trang tin'] }, 'Nguồn', {}],
  ['lists in a list', { questions: [['một'], 'hai'] }, 'Câu hỏi thảo luận', {}],
  ['a text in a group for a text', { source: { title: { a: 1 } } }, 'Nguồn', {}],
  ['citations that are none', { basisThen: ['HD-42-2025'] }, 'Căn cứ lúc đó', {}],
])('%s is left out and named; the rest is there', (_, part, label, rest) => {
  const { draft, told } = opened('thu.mdx', file({ ...topic, ...part }));
  expect(told).toMatch(`trừ chỗ ghi sai dạng: ${label}.`);
  expect(told).toContain('tệp trên máy còn nguyên');
  const name = Object.keys(part)[0] ?? '';
  expect(draft?.data[name]).toBeUndefined();
  expect(draft?.data).toMatchObject(rest);
  expect(draft?.body).toBe('Chi bộ bàn.');
});

test.each<[string, string, RegExp]>([
  [
    'an anchor and its alias',
    'theme: &a chuyen-doi-so\ntitle: *a\n',
    /dòng 2: .*có nghĩa riêng → đặt cả giá trị trong dấu nháy/,
  ],
  [
    'aliases of aliases',
    'theme: a\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n',
    /có nghĩa riêng/,
  ],
  ['an alias of what holds it', 'theme: &a\n  b: *a\n', /có nghĩa riêng/],
  ['a tag', 'theme: !x abc\n', /có nghĩa riêng/],
  ['an open quote', 'theme: "a\n', /dấu nháy mở ở đây mà chưa đóng/],
  ['a list', '- theme\n', /tệp phải là/],
  ['nothing', '', /tệp phải là/],
  ['one word', 'theme\n', /tệp phải là/],
  ['lists in lists in lists', `theme: ${'['.repeat(500)}${']'.repeat(500)}\n`, /^$|không|sai dạng/],
])('%s is told in words', (_, yaml, told) => {
  expect(opened('thu.mdx', `---\n${yaml}---\n`).told).toMatch(told);
});

test('a file many times as long as a page is told so', () => {
  expect(opened('thu.mdx', file(topic, 'chữ '.repeat(130_000))).told).toMatch(/dài hơn một trang/);
});

test('no file of any shape stops the page', () => {
  const names = fieldsOf('topics').map(({ name }) => name);
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'x'), value),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (fields, body) => {
        opened('thu.mdx', file({ theme: 'chuyen-doi-so', ...fields }, body));
        opened('thu.yaml', `issuer: a\n${body}`);
        opened('thu.mdx', `---\ntheme: a\n${body}\n---\n`);
      },
    ),
    { numRuns: 60, seed: 20_261_127 },
  );
});
