import { expect, test } from 'vitest';
import { segments } from './blanks.ts';
import { isSaidBefore } from './said-before.ts';

test.each([
  ['Địa điểm: {x}.', 'Nơi họp', true],
  ['Tổng số đảng viên: {x} đồng chí', 'Tổng số đảng viên', true],
  ['trong đó dự bị {x}', 'Số đảng viên dự bị', true],
  ['Sinh hoạt chi bộ {x}', 'Loại sinh hoạt', false],
  ['{x}', 'Kỳ sinh hoạt', false],
  [', {x}', 'Ngày họp', false],
])('%s: that “%s” goes there is said by the words before: %s', (text, label, isSaid) => {
  const field = { name: 'x', label, type: 'text' as const };
  const parts = segments(text, [field]);
  const at = parts.findIndex((part) => 'field' in part);
  expect(isSaidBefore(parts[at - 1], field)).toBe(isSaid);
});
