import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { monthsForKit } from './month-items.ts';

const { graph } = await frozenHandbook();
const months = monthsForKit(graph);

test('a month gives its agenda with what each matter rests on; a month without page gives nothing', () => {
  expect(months[12]?.agenda).toEqual([
    {
      text: 'Bàn việc mẫu thứ nhất.',
      level: 'press',
      source: 'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025, điểm 2',
    },
    { text: 'Bàn việc mẫu thứ hai.', level: 'suggestion', source: '' },
  ]);
  expect(months[5]).toBeUndefined();
});
