import { expect, test } from 'vitest';
import { segments } from './blanks.ts';

const day = { name: 'ngay-hop', label: 'Ngày họp', type: 'date' as const };

test('a text is cut at its blanks, in order', () => {
  expect(segments('Họp ngày {ngay-hop} tại', [day])).toEqual([
    { text: 'Họp ngày ' },
    { field: day },
    { text: ' tại' },
  ]);
});

test('braces that name no field stay as they are', () => {
  expect(segments('{khac}', [day])).toEqual([{ text: '{khac}' }]);
});
