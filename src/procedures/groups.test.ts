import { expect, test } from 'vitest';
import { inGroups } from './groups.ts';

const procedure = (id: string, group: 'meeting' | 'people' | 'routine', order: number) => ({
  data: { id, group, order },
});

test('groups stand in the order of the list, their procedures by their own order, empty groups are left out', () => {
  const shown = inGroups([
    procedure('PCV', 'routine', 10),
    procedure('CDE', 'meeting', 20),
    procedure('TK', 'meeting', 10),
  ]);
  expect(shown.map(({ title, entries }) => [title, ...entries.map(({ data }) => data.id)])).toEqual(
    [
      ['Buổi họp', 'TK', 'CDE'],
      ['Nền nếp, văn bản', 'PCV'],
    ],
  );
});
