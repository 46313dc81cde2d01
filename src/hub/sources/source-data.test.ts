import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf as apiIndexOf, listOf } from '#api/items.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { plainTopic, published } from '#tests/support/published.ts';
import { oneLine, wordsOfProse } from './plain-words.ts';
import { SourceTrouble } from './problem.ts';
import { indexOf, topicsOf } from './source-data.ts';

const home = 'https://mot.example.org/so-tay/';
const one = (own: Parameters<typeof plainTopic>[1], at = home) =>
  topicsOf(published(at, [plainTopic(1, own)]).get('api/topics.json') ?? '', home);

test('what a real handbook publishes is read whole', async () => {
  const { graph } = await frozenHandbook();
  const absolute = (path: string) => new URL(path.slice(1), home).href;
  const index = indexOf(JSON.stringify(apiIndexOf(graph, 'Sổ tay', absolute)));
  const list = JSON.stringify(listOf(graph, 'topics', 'topic', absolute));
  const { topics, refused, elsewhere, isLast } = topicsOf(list, home);
  expect(index.topics).toBe(graph.library.topics.length);
  expect({ count: topics.length, refused, elsewhere, isLast }).toEqual({
    count: index.topics,
    refused: 0,
    elsewhere: 0,
    isLast: true,
  });
  const [first] = graph.library.topics;
  expect(topics.find(({ id }) => id === first?.data.id)).toMatchObject({
    title: first?.data.title,
    theme: first?.data.theme,
    path: `chuyen-de/${first?.slug}/`,
  });
});

test('texts become one line without control signs, without signs that turn the direction, composed', () => {
  expect(oneLine('a\u0000b\u202Ec\nd  e\u2028f\uD800g', 99)).toBe('a b c d e f g');
  expect(oneLine('e\u0302\u0301', 9)).toBe('ế');
  expect(oneLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(oneLine('😀😀😀', 4)).toBe('😀…');
  // A row of marks that no language has would be put in order again and again: it is broken up.
  expect(oneLine(`a${'\u0316'.repeat(40)}`, 99)).toBe(
    `a${'\u0316'.repeat(30)}\u034f${'\u0316'.repeat(10)}`,
  );
});

test('of prose the words are taken, never a tag, an expression or an address in one', () => {
  const prose =
    'Họp <Ref id="TK" /> bàn **việc** {process.exit()} xong.\n\n<script>x</script> # Hết';
  expect(wordsOfProse(prose, 99)).toBe('Họp bàn việc xong. x Hết');
  expect(wordsOfProse(`a <b ${'x'.repeat(100_000)}`, 50)).toBe('a');
});

test('a theme or a kind of cell that this version does not know stands under others', () => {
  const { topics } = one({ data: { theme: 'rieng', cellType: '__proto__', them: 1 } });
  expect(topics).toMatchObject([{ theme: 'khac', cellType: 'khac' }]);
});

describe('an address', () => {
  test.each([
    'https://khac.example.org/so-tay/',
    'https://mot.example.org/',
    'https://mot.example.org/so-tay/../',
    'https://mot.example.org.khac.example/so-tay/',
  ])('at %s leads elsewhere', (at) => {
    expect(one({}, at)).toMatchObject({ topics: [], elsewhere: 1 });
  });

  test.each([
    'javascript:alert(1)',
    '//khac.example.org/',
    'https://mot.example.org/so-tay/?q="',
    '',
  ])('%s is none of its pages', (url) => {
    const text = published(home, [plainTopic(1)]).get('api/topics.json') ?? '';
    const sent = JSON.parse(text) as { items: { url: string }[] };
    for (const item of sent.items) item.url = url;
    expect(topicsOf(JSON.stringify(sent), home).topics).toEqual([]);
  });
});

test('one topic that does not keep to the form is left out, the others stay', () => {
  const bad = plainTopic(2, { data: { questions: 'không phải danh sách' } });
  const text = published(home, [plainTopic(1), bad, plainTopic(3)]).get('api/topics.json') ?? '';
  const { topics, refused } = topicsOf(text, home);
  expect([topics.length, refused]).toEqual([2, 1]);
});

test.each([
  ['{"version":2}', 'version'],
  ['{"version":"<b>"}', 'malformed'],
  ['[]', 'malformed'],
  ['{', 'malformed'],
  ['', 'malformed'],
  [`${'['.repeat(200_000)}`, 'malformed'],
  ['{"version":1,"collections":{}}', 'malformed'],
])('%s is refused as %s', (sent, trouble) => {
  expect(() => indexOf(sent)).toThrow(expect.objectContaining({ trouble }) as Error);
});

test('whatever is sent, it is read or refused, and no object is changed by its names', () => {
  const refuses = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof SourceTrouble)) throw error;
    }
  };
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), (text, value) => {
      refuses(() => indexOf(text));
      refuses(() => topicsOf(text, home));
      const items = [
        value,
        { __proto__: value },
        { data: value, id: 'CD-1', title: 'x', url: home },
      ];
      refuses(() => topicsOf(JSON.stringify({ version: 1, collection: 'topics', items }), home));
    }),
    { numRuns: 200 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
