import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { evidenceLevels, levelOf } from '#documents/evidence.ts';
import { buildGraph } from './graph.ts';
import { reviewRows } from './review.ts';

const { written: library } = (await frozenHandbook()).graph;

test('a page is overdue the day after its time has run out, and then stands first', () => {
  const copy = structuredClone(library);
  const pages = Object.values(copy).flat() as { data: { id: string; reviewed?: string } }[];
  for (const { data } of pages) if (data.reviewed) data.reviewed = '2026-12-20';
  const [first] = copy.procedures;
  if (first) first.data.reviewed = '2026-11-24';
  const aged = buildGraph(copy, config);
  const before = reviewRows(aged, 6, '2027-05-24');
  expect(before.some(({ overdue }) => overdue)).toBe(false);
  const after = reviewRows(aged, 6, '2027-05-25');
  expect(after.filter(({ overdue }) => overdue)).toHaveLength(1);
  expect(after[0]).toMatchObject({ id: first?.data.id, overdue: true, due: '2027-05-24' });
});

test('what was compared with the official text counts as official; a suggestion never does', () => {
  const compared = { by: 'Văn phòng Đảng ủy', on: '2026-12-01' };
  const basis = [{ document: 'HD-42-2025', evidence: 'press' as const }];
  expect(levelOf({ basis })).toBe('press');
  expect(levelOf({ basis, compared })).toBe('official');
  expect(levelOf({ basis: 'suggestion', compared })).toBe('suggestion');
  const copy = structuredClone(library);
  const page = copy.procedures.find(({ data }) => data.id === 'TK');
  if (page) page.data.compared = compared;
  const row = reviewRows(buildGraph(copy, config), 6, '2026-12-01').find(({ id }) => id === 'TK');
  expect(row?.counts[evidenceLevels.indexOf('official')]).toBe(1);
});
