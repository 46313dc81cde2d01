import { expect, test } from 'vitest';
import { archiveRows, cellCounts, cellsOf } from './families.ts';
import type { Topic } from './schema.ts';

const topic = (id: string, parents: Topic['parents'] = [], period?: string) => ({
  data: { id, parents, period } as Topic,
});
const theme = topic('CD-2020-01');
const told = topic('CD-2020-03-01', [{ theme: 'CD-2020-01', tie: 'source' }], '2020-03');
const early = topic('CD-2020-02', [{ theme: 'CD-2020-01', tie: 'ours' }], '2019');
const topics = [theme, told, early];
const ids = (list: { data: Topic }[]) => list.map(({ data }) => data.id);

test('a theme has all its cells, oldest first', () => {
  expect(ids(cellsOf(topics, 'CD-2020-01'))).toEqual(['CD-2020-02', 'CD-2020-03-01']);
  expect(cellsOf(topics, 'CD-2020-02')).toEqual([]);
  expect(cellCounts(topics)).toEqual(new Map([['CD-2020-01', 2]]));
});

test('in the archive a theme stands for the cells whose source says so, and for no others', () => {
  expect(ids(archiveRows(topics))).toEqual(['CD-2020-01', 'CD-2020-02']);
});
