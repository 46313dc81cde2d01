import { describe, expect, test } from 'vitest';
import { collectionNames } from '#handbook/collections.ts';
import { type Field, fieldsOf } from './fields.ts';

const flat = (fields: Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...flat([...(field.fields ?? []), ...(field.item?.fields ?? [])]),
  ]);

describe.each(collectionNames)('%s', (name) => {
  test('has words for every field', () => {
    for (const { label, help } of flat(fieldsOf(name))) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(help).toMatch(/\.$/);
    }
  });
});

test('a topic is described as its schema reads', () => {
  const fields = Object.fromEntries(fieldsOf('topics').map((field) => [field.name, field]));
  expect(fields.title).toMatchObject({ kind: 'text', required: true, label: 'Tên' });
  expect(fields.reviewed).toMatchObject({ kind: 'day', required: true });
  expect(fields.period).toMatchObject({ kind: 'text', required: false });
  expect(fields.theme?.choices).toContainEqual({ value: 'chuyen-doi-so', word: 'Chuyển đổi số' });
  expect(fields.questions).toMatchObject({ kind: 'list', least: 3, item: { least: 15 } });
  expect(fields.source?.fields?.map(({ name }) => name)).toEqual(['title', 'url']);
  expect(fields.keywords).toMatchObject({ required: false, fallback: [] });
});

test('a basis is a field of its own kind', () => {
  expect(fieldsOf('glossary').find(({ name }) => name === 'basis')?.kind).toBe('basis');
});
