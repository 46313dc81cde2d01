import { expect, test } from 'vitest';
import { ownHandbook } from '../support/own-handbook.ts';
import given from './given-sources.json' with { type: 'json' };

const { graph } = await ownHandbook();
const { documents, packs, topics } = graph.library;

/** Where a topic's source was no part of the records that the archive began with, its history tells the day. */
const isTold = (changes: readonly { date: string; note: string }[]): boolean =>
  changes.some(({ note }) => /nguồn công khai/.test(note));

test('every address of a document in the register has a title and the day on which it was read', () => {
  const addresses = documents.flatMap(({ data }) =>
    data.sources.flatMap(({ url, title, readOn }) =>
      url ? [{ id: data.id, url, title, readOn }] : [],
    ),
  );
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter(({ title, readOn }) => !title || !readOn)).toEqual([]);
});

test('every page that a pack leads to has a title and the day on which it was read', () => {
  const pages = packs.flatMap(({ data }) => data.points.flatMap(({ page }) => page ?? []));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(({ title, read }) => !title || !read)).toEqual([]);
});

test('every address of a topic came with the records, or its history tells when it was found', () => {
  const known = new Set(given);
  const foreign = topics.filter(
    ({ data: { source, changes } }) =>
      source.url && !known.has(source.url) && !isTold(changes ?? []),
  );
  expect(foreign.map(({ data }) => data.id)).toEqual([]);
  const used = new Set(topics.map(({ data }) => data.source.url));
  expect(given.filter((address) => !used.has(address))).toEqual([]);
});
