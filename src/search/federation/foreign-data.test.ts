import { describe, expect, test } from 'vitest';
import { FORMAT } from '../data.ts';
import { writeNumbers } from '../varint.ts';
import { OtherFormat } from '../engine/load-json.ts';
import { manifestOf, rowsOf, shardOf, unitsOf, wordsOf } from './foreign-data.ts';

const manifest = {
  format: FORMAT,
  version: '3581e5d170',
  pages: 2,
  words: 'words.c4.json',
  units: 'units.4a.json',
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
const units = {
  counts: '$$',
  mentions: '##',
  kinds: '##',
  asks: '',
  cards: '',
  filters: { loai: { values: ['van-ban'], of: '# #' } },
  states: { values: [], of: ' ' },
  documents: column,
};
const row = { id: 'A', url: '/a/#b', title: 'Chi bộ', within: 'Đảng bộ', text: 'Chi bộ họp.' };

test('what a handbook of this form sends is taken', () => {
  expect(manifestOf(manifest)).toEqual({ ...manifest, fullText: false });
  expect(wordsOf(words)).toEqual(words);
  expect(unitsOf(units)).toEqual(units);
  expect(shardOf({ a: 'b' })).toEqual({ a: 'b' });
  expect(rowsOf([row])).toEqual([row]);
});

describe('whatever is otherwise is an index of another form', () => {
  const long = 'a'.repeat(3_000);
  const many = Array.from({ length: 30_001 }, (_, i) => `t${i}`).join(' ');
  test.each<[string, (data: never) => unknown, unknown]>([
    ['no group', manifestOf, [manifest]],
    ['nothing', manifestOf, null],
    ['another format', manifestOf, { ...manifest, format: FORMAT + 1 }],
    ['a way out of the folder', manifestOf, { ...manifest, words: '../../x.json' }],
    ['another host', manifestOf, { ...manifest, units: '//noi-khac.example/x' }],
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
    ['no states', unitsOf, { ...units, states: undefined }],
    ['a long filter', unitsOf, { ...units, filters: { [long]: column } }],
    ['values that are no texts', unitsOf, { ...units, documents: { values: [1], of: '' } }],
    ['more sections than any has', unitsOf, { ...units, counts: writeNumbers([1e7]) }],
    ['pages that are no text', shardOf, { a: 1 }],
    ['a title that is no text', rowsOf, [{ ...row, title: Object.create(null) }]],
    ['a title of a page', rowsOf, [{ ...row, title: long }]],
    ['a long address', rowsOf, [{ ...row, url: `/${long}` }]],
    ['an address of another host', rowsOf, [{ ...row, url: '//noi-khac.example/' }]],
    ['an address that is a program', rowsOf, [{ ...row, url: 'javascript:alert(1)' }]],
    ['more rows than a file has', rowsOf, Array(20).fill(row)],
  ])('%s', (_, judge, data) => {
    expect(() => judge(data as never)).toThrow(OtherFormat);
  });

  test('as many spellings of one syllable as no language has', () => {
    const marks = Array.from({ length: 80 }, (_, i) => `ba${String.fromCodePoint(0x300 + i)}`);
    expect(() => wordsOf({ ...words, words: marks.join(' ') })).toThrow(OtherFormat);
  });
});

test('a long section is cut to what is shown of it', () => {
  expect(rowsOf([{ ...row, text: 'chữ '.repeat(90_000) }])[0]?.text).toHaveLength(40_000);
});

test('a card of another handbook is left out: it would speak for this one', () => {
  const card = { id: 'A', title: 'a', answer: 'b', basis: 'c', links: [] };
  expect(rowsOf([{ ...row, card }])).toEqual([row]);
});
