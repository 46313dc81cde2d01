import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { monthItems } from './month-items.ts';

const { graph } = await frozenHandbook();

test('a month gives its agenda with what each matter rests on; a month without page gives nothing', () => {
  expect(monthItems(graph, 12)).toEqual([
    {
      text: 'Bàn việc mẫu thứ nhất.',
      level: 'press',
      source: 'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025, điểm 2',
    },
    { text: 'Bàn việc mẫu thứ hai.', level: 'suggestion', source: '' },
  ]);
  expect(monthItems(graph, 5)).toEqual([]);
});
