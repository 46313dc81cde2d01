import { expect, test } from 'vitest';
import { collectionNames } from '#handbook/collections.ts';
import { jsonSchemaOf } from './json-schema.ts';

test.each(collectionNames)('%s: unknown fields are refused, every field is explained', (name) => {
  const schema = jsonSchemaOf(name);
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  for (const child of Object.values(schema.properties ?? {}))
    expect(child).toMatchObject({ title: expect.any(String), description: expect.any(String) });
});

test('a day keeps its pattern, a choice its values', () => {
  const { properties } = jsonSchemaOf('topics');
  expect(properties?.reviewed).toMatchObject({ type: 'string', pattern: expect.any(String) });
  expect(properties?.kind?.enum).toContain('tham-luan');
});
