import { expect, test } from 'vitest';
import { wordKey } from '#vietnamese/same-word.ts';
import { countWords } from '#search/build/count-words.ts';
import { bounded, glossaryOf } from './vocabulary.ts';

const page = (text: string) => ({
  url: '',
  name: '',
  anchors: [],
  meta: {},
  filters: {},
  content: text,
});

test('one handbook of strange words does not make the table long; what stands in several stays', () => {
  const strange = Array.from({ length: 50 }, (_, i) => `zq${i}`).join(' ');
  const counts = countWords([page(`${strange}. họp`), page('họp chi bộ'), page('họp chi bộ')]);
  const { words } = bounded(counts, 3);
  expect(new Set(words.keys())).toEqual(new Set(['bộ', 'chi', 'họp'].map(wordKey)));
  const kept = [...words.values()];
  expect(kept.map(({ number }) => number)).toEqual([0, 1, 2]);
  const pairs = kept.flatMap(({ key, followers }) =>
    [...followers.keys()].map((number) => [key, kept[number]?.key]),
  );
  expect(pairs).toEqual([
    [wordKey('họp'), 'chi'],
    ['chi', wordKey('bộ')],
  ]);
});

test('what is no word is left out whatever its number', () => {
  const { words } = bounded(countWords([page(`họp ${'a'.repeat(41)}`)]));
  expect([...words.keys()]).toEqual([wordKey('họp')]);
});

test('nobody alone says what a short form means for all', () => {
  const term = { term: 'chuyển đổi số', abbreviations: ['CĐS'], synonyms: [] };
  const own = { term: 'xóa hết', abbreviations: ['CB'], synonyms: [] };
  expect(glossaryOf([{ glossary: [term] }, { glossary: [term, own, own] }])).toEqual([term]);
  expect(glossaryOf([{ glossary: [own] }])).toEqual([own]);
});
