import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaTable } from '#editing/reference.ts';
import { listSchema } from './schema.ts';

test('what the document says of a list is what the schema says', () => {
  expect(readFileSync('docs/hub.md', 'utf8')).toContain(`\n${schemaTable(listSchema)}\n`);
});
