import { expect, test } from 'vitest';
import config from '#config';
import { kitPapers } from '../papers/papers.ts';
import { papers } from '#templates/papers.ts';
import { buildKitData } from './build-data.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';

const { graph } = await frozenHandbook();

test('the kit is sent the forms that it fills in and no other', () => {
  const sent = buildKitData(graph, config).templates.map(({ paper }) => paper);
  expect(kitPapers).toEqual(expect.arrayContaining(sent));
  expect(sent).toEqual(expect.arrayContaining(kitPapers.filter((paper) => papers[paper].isNeeded)));
  expect(graph.library.templates.length).toBeGreaterThan(sent.length);
});
