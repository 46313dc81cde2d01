import { expect, test } from 'vitest';
import { calledAfter } from './namesakes.ts';

const find = calledAfter([
  { id: 'form', names: ['Mẫu sổ theo dõi nhiệm vụ'] },
  { id: 'procedure', names: ['Lập sổ theo dõi'] },
  { id: 'far', names: ['Bàn giao con dấu, tài sản, sổ theo dõi và hồ sơ khi chia tách chi bộ'] },
]);

test('a term leads to what is called after it, the nearest name first', () => {
  expect(find('sổ theo dõi')).toEqual(['procedure', 'form']);
});

test('parts of a term name nothing', () => {
  expect(find('sổ theo dõi đảng phí')).toEqual([]);
});

test('a name may say more between the words of the term', () => {
  const called = calledAfter([{ id: 'yearly', names: ['Góp ý, bình xét giữa kỳ'] }]);
  expect(called('góp ý giữa kỳ')).toEqual(['yearly']);
});
