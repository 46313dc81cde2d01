import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../../handbook.config.ts';
import { readLedger } from '../../handbook/ledger.ts';
import { readContent } from '../../handbook/read.ts';
import { blankDraft, draftFromFile, draftOf, outcomeOf } from './draft.ts';
import { formData } from './form-data.ts';

const { library } = await readContent(resolve('content'));
const data = formData(library, await readLedger(resolve('content/ledger.json')), config);

test('a page of the handbook opens without a fault and is written back with the same meaning', () => {
  for (const entry of library.glossary.slice(0, 20)) {
    const { problems, file } = outcomeOf(draftOf('glossary', entry), data);
    expect(problems).toEqual([]);
    expect(file).toBe(entry.file);
  }
});

test('an empty page says what is missing, beside the field that it belongs to', () => {
  const { problems, byField } = outcomeOf(blankDraft('glossary', '2026-11-24'), data);
  expect(problems.length).toBeGreaterThan(2);
  expect(byField.get('term')?.[0]?.message).toBe('thiếu trường “term”');
  expect(byField.get('basis')?.[0]?.message).toBe('không có căn cứ');
});

test('a new page may not take the place of one that is there', () => {
  const term = library.glossary[0];
  const { problems } = outcomeOf({ kind: 'glossary', data: { term: term?.slug }, body: '' }, data);
  expect(problems[0]?.message).toContain('đã có trang');
});

test('a file at hand is opened as what it is; what is no page is not', () => {
  const text = 'id: TN-001\nterm: Thử\ndefinition: Một định nghĩa thử.\nbasis: suggestion\n';
  expect(draftFromFile('thu.yaml', text, data)).toMatchObject({ kind: 'glossary' });
  expect(draftFromFile('thu.mdx', 'chỉ có chữ', data)).toBeUndefined();
  expect(draftFromFile('thu.yaml', 'a: [', data)).toBeUndefined();
});
