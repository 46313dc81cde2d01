import { expect, test } from 'vitest';
import { inGroups } from './groups.ts';

const entry = (id: string, group: string, order?: number) => ({
  data: { id, group, ...(order ? { order } : {}) },
});
const groups = { meeting: 'Buổi họp', people: 'Nhân sự', routine: 'Nền nếp' };

test('groups stand in the order of the table, their entries by order or id, empty groups are left out', () => {
  const shown = (entries: ReturnType<typeof entry>[]) =>
    inGroups(groups, entries).map(({ title, entries: found }) => [
      title,
      ...found.map(({ data }) => data.id),
    ]);
  expect(
    shown([entry('PCV', 'routine', 10), entry('CDE', 'meeting', 20), entry('TK', 'meeting', 10)]),
  ).toEqual([
    ['Buổi họp', 'TK', 'CDE'],
    ['Nền nếp', 'PCV'],
  ]);
  expect(shown([entry('QT-010', 'people'), entry('QT-002', 'people')])).toEqual([
    ['Nhân sự', 'QT-002', 'QT-010'],
  ]);
});
