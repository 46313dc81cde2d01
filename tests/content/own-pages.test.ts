import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import config from '#config';
import { collections, listOf } from '#api/items.ts';
import { jsonSchema } from '#api/schemas.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { sameFromWord } from '../support/word-round-trip.ts';

const { graph } = await ownHandbook();

test.each(['topics', 'requirements', 'glossary', 'guides'] as const)(
  'every page of %s goes to Word and comes back with the same content',
  (name) => sameFromWord(name, graph.written[name]),
  60_000,
);

test('the kit gets the text of steps without a sign of markup', () => {
  const { procedures } = buildKitData(graph, config);
  const texts = procedures.flatMap(({ steps }) => steps.flatMap(({ text }) => text));
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => /[<>{}]/.test(text))).toEqual([]);
});

test.each(collections)('$name keep to their published schema', ({ name, kind }) => {
  const address = (path: string) => `https://vi-du.example.org${path}`;
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
    jsonSchema(name, address('/luoc-do/')),
  );
  const sent: unknown = JSON.parse(JSON.stringify(listOf(graph, name, kind, address)));
  expect(check(sent), JSON.stringify(check.errors)).toBe(true);
});
