import { expect, test } from 'vitest';
import { besides, inOrder } from './order.ts';
import type { Month } from './schema.ts';

const all = ['TH-12', 'TH-01', 'TH-11', 'TH-02'].map((id) => ({ id }) as Month);
const beside = (id: string) => besides(all, { id }).map((month) => month.id);

test('months stand in the order of the year', () => {
  expect(inOrder(all.map((data) => ({ data }))).map(({ data }) => data.id)).toEqual([
    'TH-01',
    'TH-02',
    'TH-11',
    'TH-12',
  ]);
});

test('December is followed by January, and a month that is not there is no neighbour', () => {
  expect(beside('TH-12')).toEqual(['TH-11', 'TH-01']);
  expect(beside('TH-01')).toEqual(['TH-12', 'TH-02']);
  expect(beside('TH-02')).toEqual(['TH-01']);
});
