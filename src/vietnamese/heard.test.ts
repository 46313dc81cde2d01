import { expect, test } from 'vitest';
import { heardPieces, romanNumber } from './heard.ts';

/** A text as one line, as a voice says it. */
const heardText = (text: string): string =>
  heardPieces(text)
    .map((one) => (typeof one === 'string' ? one : one.heard))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();

test.each([
  ['điểm 2.2 mục II', 'điểm 2.2 mục 2'],
  ['chuyên đề quý IV, năm 2026', 'chuyên đề quý 4, năm 2026'],
  ['Đại hội khóa XIII.', 'Đại hội khóa 13.'],
  ['phần IV và phần V', 'phần 4 và phần 5'],
  ['mục I, II và V', 'mục 1, 2 và 5'],
  ['I. KẾT QUẢ', '1. KẾT QUẢ'],
  ['lần thứ XIX', 'lần thứ 19'],
  ['Mở đầu 6′', 'Mở đầu 6 phút'],
  ['ít nhất 2/3 số đảng viên', 'ít nhất 2 phần 3 số đảng viên'],
  ['đạt 92/100 điểm, có mặt 40/41', 'đạt 92 trên 100 điểm, có mặt 40 trên 41'],
  ['Chủ nhật 03/01 → Thứ Hai', 'Chủ nhật 03/01 chuyển sang Thứ Hai'],
  ['thay bằng →', 'thay bằng'],
  ['≥ 90 phút', 'ít nhất 90 phút'],
  ['◐ Theo báo chí', 'Theo báo chí'],
  ['✓ Đúng.', 'Đúng.'],
  ['Dấu ◐, ✎ cho biết', 'Dấu theo báo chí, bản chép công khai, gợi ý cho biết'],
])('%s is heard as “%s”', (text, heard) => expect(heardText(text)).toBe(heard));

test.each([
  'Ngày 26/7/2026, 03/12/2026',
  'nghỉ 30/4 và 01/5, 19/5, 02/9',
  'Số 42-HD/BTCTW, 15-HD/ĐU, T/M',
  'có từ hai dấu X trở lên, vitamin I',
  'MIXED, IIII, TK-08, Internet',
  'https://vi-du.vn/b/TK-08/',
])('%s is said as it stands', (text) => expect(heardPieces(text)).toEqual([text]));

test('a number in a link is heard by the words before the link', () => {
  expect(heardPieces('V', 'theo mục ')).toEqual([{ shown: 'V', heard: '5' }]);
  expect(heardPieces('V')).toEqual(['V']);
});

test('what is shown is the text itself, letter by letter', () => {
  for (const text of ['30′ ở mục II → 2/3 ≥ ◐', '', 'không có gì']) {
    const shown = heardPieces(text).map((one) => (typeof one === 'string' ? one : one.shown));
    expect(shown.join('')).toBe(text);
  }
});

test('Roman numerals are read, other letters are not', () => {
  expect(['I', 'IV', 'IX', 'XIII', 'XIX', 'XXX'].map(romanNumber)).toEqual([1, 4, 9, 13, 19, 30]);
  expect(['', 'IIII', 'VX', 'IC'].map(romanNumber)).toEqual(Array(4).fill(undefined));
});
