import { expect, test } from 'vitest';
import { fieldsOf } from '../fields/fields.ts';
import { fromLines, toLines } from './cells.ts';

const field = (name: string) => {
  const found = [...fieldsOf('topics'), ...fieldsOf('requirements')].find((f) => f.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['title', 'Một tên', ['Một tên']],
  ['theme', 'chuyen-doi-so', ['Chuyển đổi số']],
  ['reviewed', '2026-11-24', ['2026-11-24']],
  ['source', { title: 'Báo', url: 'https://a.vn/b' }, ['Tên nguồn: Báo | Địa chỉ: https://a.vn/b']],
  ['related', ['CD-2026-Q1-01'], ['CD-2026-Q1-01']],
  ['basis', 'suggestion', ['Gợi ý']],
  [
    'basis',
    [{ document: 'HD-42-2025', provision: 'điểm 2', evidence: 'press' }],
    ['HD-42-2025, điểm 2 (Nguồn báo chí)'],
  ],
  [
    'fulfil',
    [{ text: 'Làm thế.', basis: [{ document: 'TL-01', evidence: 'press' }] }],
    ['Câu chữ: Làm thế. | Căn cứ: TL-01 (Nguồn báo chí)'],
  ],
])('%s there and back', (name, value, lines) => {
  expect(toLines(field(name), value)).toEqual(lines);
  expect(fromLines(field(name), lines)).toEqual(value);
});

test.each([
  ['reviewed', ['24/11/2026'], '2026-11-24'],
  ['reviewed', ['hôm qua'], 'hôm qua'],
  ['theme', ['chuyển  đổi số'], 'chuyen-doi-so'],
  ['source', ['Báo', 'Địa chỉ: https://a.vn'], { title: 'Báo', url: 'https://a.vn' }],
  ['title', ['  '], undefined],
])('%s: %j is read', (name, lines, value) => {
  expect(fromLines(field(name), lines)).toEqual(value);
});
