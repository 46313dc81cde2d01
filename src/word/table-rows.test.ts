import { expect, test } from 'vitest';
import type { TemplateField } from '#templates/schema.ts';
import { isGroupRow } from './table-look.ts';
import { tableRows, type TableBlock } from './table-rows.ts';
import type { PaperTemplate } from './values.ts';

const field: TemplateField = { name: 'diem', label: 'Điểm', type: 'number' };
const table: TableBlock = {
  type: 'table',
  name: 'giao-viec',
  columns: [
    { title: 'TT', width: 20 },
    { title: 'Việc', width: 80 },
  ],
  rows: [['1', '{diem}'], ['2']],
  blankRows: 3,
};
const form: PaperTemplate = {
  title: 'Mẫu bảng',
  heading: 'BẢNG',
  letterhead: false,
  fields: [field],
  blocks: [table],
  signature: 'none',
  recipients: [],
};
const blank = [[], []];

test('the rows of the form come first, a blank cell is room without dots', () => {
  expect(tableRows(table, form, { fields: {} })).toEqual([
    [['1'], []],
    [['2'], []],
    blank,
    blank,
    blank,
  ]);
  expect(tableRows(table, form, { fields: { diem: '9' } })[0]).toEqual([['1'], ['9']]);
});

test('given rows stand in their place and are filled up with blank ones', () => {
  const values = { fields: {}, tables: { 'giao-viec': [['1', '{diem}\nhai dòng']] } };
  expect(tableRows(table, form, values)).toEqual([[['1'], ['{diem}', 'hai dòng']], blank, blank]);
  expect(tableRows(table, form, { ...values, complete: true })).toHaveLength(1);
});

test.each([
  [[['I'], ['MỞ ĐẦU']], true],
  [[[], ['CỘNG']], true],
  [[['IV'], ['CHUYÊN ĐỀ (nếu có)']], true],
  [[['1'], ['UBND phường hỗ trợ']], false],
  [[['I'], ['Chuyên đề quý']], false],
  [[['I'], []], false],
])('a row with a Roman number and a title in capitals heads the ones below it', (row, expected) => {
  expect(isGroupRow(row)).toBe(expected);
});
