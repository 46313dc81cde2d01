import { describe, expect, test } from 'vitest';
import { FORMAT } from '../data.ts';
import { OtherFormat } from '../engine/load-json.ts';
import { readTitles } from '../engine/title-table.ts';
import { fragmentOf, manifestOf, shardOf, titlesOf, wordsOf } from './foreign-data.ts';

const manifest = {
  format: FORMAT,
  version: '3581e5d170',
  pages: 2,
  words: 'words.c4.json',
  titles: 'titles.4a.json',
  shards: 4,
};
const words = {
  words: 'chi bộ',
  counts: '##',
  pages: '##',
  pairs: ' ',
  glossary: [{ term: 'chi bộ', abbreviations: ['CB'], synonyms: [] }],
  documents: [{ id: 'QD-1-2020', kind: 'quy-dinh', number: '1-QĐ/TW', year: 2020 }],
};
const column = { values: ['0.4'], of: '#' };
const titles = {
  prefix: 'vi_',
  names: 'abcd',
  titles: '# $',
  headings: ' ',
  aliases: ' ',
  filters: { loai: { values: ['van-ban'], of: '# #' } },
  states: { values: [], of: ' ' },
  weights: column,
};
const fragment = {
  url: '/a/',
  content: 'Chi bộ',
  meta: { id: 'A', title: 'Chi bộ' },
  filters: { loai: ['van-ban'] },
  anchors: [{ element: 'h2', id: 'b', text: 'Mục', location: 3 }],
};

test('what a handbook of this form sends is taken', () => {
  expect(manifestOf(manifest)).toEqual({ ...manifest, fullText: false });
  expect(wordsOf(words)).toEqual(words);
  expect(titlesOf(titles)).toEqual(titles);
  expect(shardOf({ a: 'b' })).toEqual({ a: 'b' });
  expect(fragmentOf(fragment)).toEqual(fragment);
});

describe('whatever is otherwise is an index of another form', () => {
  const long = 'a'.repeat(3_000);
  const many = Array.from({ length: 30_001 }, (_, i) => `t${i}`).join(' ');
  test.each<[string, (data: never) => unknown, unknown]>([
    ['no group', manifestOf, [manifest]],
    ['nothing', manifestOf, null],
    ['another format', manifestOf, { ...manifest, format: FORMAT + 1 }],
    ['a way out of the folder', manifestOf, { ...manifest, words: '../../x.json' }],
    ['another host', manifestOf, { ...manifest, titles: '//noi-khac.example/x' }],
    ['no shards', manifestOf, { ...manifest, shards: 0 }],
    ['half a page', manifestOf, { ...manifest, pages: 1.5 }],
    ['more pages than any has', manifestOf, { ...manifest, pages: 1e9 }],
    ['words that are no text', wordsOf, { ...words, words: ['chi'] }],
    ['one word twice', wordsOf, { ...words, words: 'chi bộ chi' }],
    ['a word of a page', wordsOf, { ...words, words: long }],
    ['too many words', wordsOf, { ...words, words: many }],
    ['a term without a text', wordsOf, { ...words, glossary: [{ ...words.glossary[0], term: 1 }] }],
    [
      'a long short form',
      wordsOf,
      { ...words, glossary: [{ ...words.glossary[0], synonyms: [long] }] },
    ],
    ['no states', titlesOf, { ...titles, states: undefined }],
    ['a long filter', titlesOf, { ...titles, filters: { [long]: column } }],
    ['values that are no texts', titlesOf, { ...titles, weights: { values: [1], of: '' } }],
    ['pages that are no text', shardOf, { a: 1 }],
    [
      'a kind without a text form',
      fragmentOf,
      { ...fragment, meta: { kind: Object.create(null) } },
    ],
    ['a title of a page', fragmentOf, { ...fragment, meta: { title: long } }],
    ['a long address', fragmentOf, { ...fragment, url: long }],
    [
      'headings without end',
      fragmentOf,
      { ...fragment, anchors: Array(2_001).fill(fragment.anchors[0]) },
    ],
    [
      'a heading nowhere',
      fragmentOf,
      { ...fragment, anchors: [{ ...fragment.anchors[0], location: -1 }] },
    ],
  ])('%s', (_, judge, data) => {
    expect(() => judge(data as never)).toThrow(OtherFormat);
  });

  test('as many spellings of one syllable as no language has', () => {
    const marks = Array.from({ length: 80 }, (_, i) => `ba${String.fromCodePoint(0x300 + i)}`);
    expect(() => wordsOf({ ...words, words: marks.join(' ') })).toThrow(OtherFormat);
  });
});

test('a long page is cut to what is shown of it', () => {
  expect(fragmentOf({ ...fragment, content: 'chữ '.repeat(90_000) }).content).toHaveLength(40_000);
});

test.each([
  ['1000000', 1],
  ['-5', 0],
  ['0.4', 0.4],
  ['NaN', 1],
  ['Infinity', 1],
])('a page that says it weighs %s weighs %d', (written, weight) => {
  const file = titlesOf({ ...titles, weights: { values: [written], of: '# #' } });
  expect(readTitles(file).pages.map((page) => page.weight)).toEqual([weight, weight]);
});
