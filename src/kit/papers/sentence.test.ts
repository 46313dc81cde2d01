import { expect, test } from 'vitest';
import { asked, capital, continued, line } from './sentence.ts';

test.each([
  ['lắp cống', 'Lắp cống'],
  ['1. đã lắp', '1. Đã lắp'],
  ['- ủng hộ', '- Ủng hộ'],
  ['“xây” là từ cũ', '“Xây” là từ cũ'],
  ['iPhone cũ', 'iPhone cũ'],
  ['20 hộ nghèo', '20 hộ nghèo'],
  ['', ''],
])('%s begins a line as %s', (typed, words) => {
  expect(capital(typed)).toBe(words);
});

test.each([
  ['Lấy chữ ký các hộ', 'lấy chữ ký các hộ'],
  ['Ánh sáng đường làng', 'ánh sáng đường làng'],
  ['Nguyễn Văn A dọn kênh', 'Nguyễn Văn A dọn kênh'],
  ['UBND xã xây đường', 'UBND xã xây đường'],
  ['Mặt trận vận động', 'Mặt trận vận động'],
  ['Đảng ủy giao', 'Đảng ủy giao'],
  ['Thôn 3 dọn vệ sinh', 'Thôn 3 dọn vệ sinh'],
  ['Mượn 60 thùng', 'mượn 60 thùng'],
])('%s goes on a sentence as %s', (typed, words) => {
  expect(continued(typed)).toBe(words);
});

test.each([
  ['có thống nhất góp quỹ không', 'có thống nhất góp quỹ không?'],
  ['chi bộ làm gì trước', 'chi bộ làm gì trước?'],
  ['Làm thế nào để ít rác', 'Làm thế nào để ít rác?'],
  ['nêu cách làm', 'nêu cách làm.'],
  ['Giao ai?', 'Giao ai?'],
])('%s is asked as %s', (typed, words) => {
  expect(asked(typed)).toBe(words);
});

test('a line begins with a capital letter and ends with a sign, once', () => {
  expect(line('đã lắp xong')).toBe('Đã lắp xong.');
  expect(line('Đã xong!')).toBe('Đã xong!');
  expect(line(' ')).toBe('');
});
