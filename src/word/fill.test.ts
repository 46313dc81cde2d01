import { expect, test } from 'vitest';
import type { TemplateField } from '#templates/schema.ts';
import { fill, linesOf, written } from './fill.ts';

const day: TemplateField = { name: 'ngay', label: 'Ngày họp', type: 'date' };
const time: TemplateField = { name: 'gio', label: 'Giờ', type: 'time' };
const place: TemplateField = { name: 'noi', label: 'Địa điểm', type: 'text' };
const fields = [day, time, place];

test.each([
  [day, '2026-12-03', '03/12/2026'],
  [day, 'thứ Năm', 'thứ Năm'],
  [time, '07:30', '07 giờ 30 phút'],
  [time, '19:00', '19 giờ'],
  [time, '7 giờ', '7 giờ'],
  [place, ' 2026-12-03 ', '2026-12-03'],
])('a value is written the way papers write it', (field, entered, expected) => {
  expect(written(field, entered)).toBe(expected);
});

test('a field that was not entered stays a blank', () => {
  expect(fill('Họp tại {noi}.', fields, {})).toEqual([
    [{ words: 'Họp tại ' }, { blank: place }, { words: '.' }],
  ]);
  expect(fill('{noi}', fields, { noi: ' \n ' })).toEqual([[{ blank: place }]]);
});

test('several lines become several paragraphs', () => {
  expect(fill('Tại {noi} và {noi}', fields, { noi: 'một\r\n\r\nhai' })).toEqual([
    [{ words: 'Tại ' }, { words: 'một' }],
    [{ words: 'hai' }, { words: ' và ' }, { words: 'một' }],
    [{ words: 'hai' }],
  ]);
});

test('an entered text is never read as a form: its braces stay', () => {
  expect(fill('{noi}', fields, { noi: '{ngay}', ngay: '2026-12-03' })).toEqual([
    [{ words: '{ngay}' }],
  ]);
});

test('a sentence does not end with two stops', () => {
  expect(fill('Tại {noi}.', fields, { noi: 'hội trường.' })).toEqual([
    [{ words: 'Tại ' }, { words: 'hội trường.' }],
  ]);
});

test('lines are cut at every kind of line end', () => {
  expect(linesOf('a\r\nb\rc\n\n  d\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e']);
});
