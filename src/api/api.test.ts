import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import config from '#config';
import { collections, indexOf, itemOf, listOf } from './items.ts';
import { jsonSchema, schemaNames } from './schemas.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';

const { graph } = await frozenHandbook();
const absolute = (path: string) => `https://vi-du.example.org${path}`;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const check = Object.fromEntries(
  schemaNames.map((name) => [
    name,
    ajv.compile(jsonSchema(name, `https://vi-du.example.org/${name}`)),
  ]),
);
/** Data as it comes back from a file. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(collections)(
  '$name keep to their published schemas, by an independent validator',
  ({ name, kind }) => {
    const list = listOf(graph, name, kind, absolute);
    expect(list.items.length).toBe(graph.things.filter((thing) => thing.kind === kind).length);
    expect(check[name]?.(sent(list)), JSON.stringify(check[name]?.errors)).toBe(true);
    for (const item of list.items) expect(check[kind]?.(sent(item))).toBe(true);
  },
);

test('the index names every id', () => {
  const index = indexOf(graph, config.name, absolute);
  expect(check['index']?.(sent(index))).toBe(true);
  expect(Object.keys(index.items).length).toBe(graph.things.length);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${index.release} `);
});

test('a step says where it belongs and carries its text', () => {
  const step = itemOf(graph, 'TK-03', absolute);
  expect(step.data).toMatchObject({ id: 'TK-03', procedure: 'TK', phase: 'Chuẩn bị' });
  expect(step.body.length).toBeGreaterThan(40);
  expect(step.embedUrl).toBe('https://vi-du.example.org/nhung/TK-03/');
});

test('a schema refuses a field it does not know and a value outside its list', () => {
  const item = sent(itemOf(graph, 'TK-03', absolute)) as { data: object };
  expect(check['step']?.({ ...item, data: { ...item.data, la: 1 } })).toBe(false);
  expect(check['step']?.({ ...item, data: { ...item.data, need: 'maybe' } })).toBe(false);
});
