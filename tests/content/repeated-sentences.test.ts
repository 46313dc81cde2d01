import { expect, test } from 'vitest';
import type { CollectionName } from '#handbook/collections.ts';
import { sentencesOf, wordsOf } from '../support/sentences.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();

const folders = Object.keys(graph.library) as CollectionName[];

/** Sentences of this many words or more are a statement; shorter ones are turns of phrase. */
const statement = 6;
const mostFiles = 3;

test(`a sentence of ${statement} words or more stands in at most ${mostFiles} files`, () => {
  const files = new Map<string, Set<string>>();
  for (const name of folders) {
    for (const entry of graph.library[name] as { file: string; data: unknown; body: string }[]) {
      for (const sentence of sentencesOf(entry)) {
        if (sentence.split(' ').length < statement) continue;
        files.set(sentence, (files.get(sentence) ?? new Set()).add(entry.file));
      }
    }
  }
  expect(files.size).toBeGreaterThan(1500);
  const repeated = [...files].filter(([, where]) => where.size > mostFiles);
  expect(repeated.map(([sentence, where]) => `${sentence}: ${[...where].join(', ')}`)).toEqual([]);
});

test('the same words are one sentence, whatever their marks and tags', () => {
  const entry = (text: string) => sentencesOf({ data: { text }, body: '' });
  expect(entry('Chi bộ họp ngày 03, ở “nhà văn hóa”.')).toEqual(entry('chi bộ họp  ngày 03 ở nhà văn hóa.'));
  expect(sentencesOf({ data: {}, body: 'Chi bộ <Ref id="TK">họp</Ref>. Còn nữa:' })).toEqual(['chi bộ họp']);
  expect(wordsOf('Quy định 208-QĐ/TW, 90%')).toEqual(['quy', 'định', '208-qđ/tw', '90%']);
});
