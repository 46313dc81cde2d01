import { expect, test } from 'vitest';
import { datedName, nameAmong, sameNumber, withoutDate } from './names.ts';
import type { Document } from './schema.ts';

const paper = (shortTitle: string, rest: Partial<Document> = {}) => ({
  shortTitle,
  number: shortTitle.replace(/^\p{L}+ \p{L}+ /u, '').replace(/ \(.*$/, ''),
  namesakes: [],
  ...rest,
});

test.each([
  [
    paper('Hướng dẫn 42-HD/BTCTW', { issuedOn: '2025-10-28' }),
    'Hướng dẫn 42-HD/BTCTW (28/10/2025)',
  ],
  [paper('Hướng dẫn 33-HD/BTCTW', { issuedYear: 2020 }), 'Hướng dẫn 33-HD/BTCTW (2020)'],
  [paper('Kết luận 18-KL/TW (2017)', { issuedOn: '2017-09-22' }), 'Kết luận 18-KL/TW (22/9/2017)'],
  [paper('Quy định 20-QĐ/TW (2026)', { issuedYear: 2026 }), 'Quy định 20-QĐ/TW (2026)'],
  [
    paper('Kế hoạch 08-KH/ĐU (phường An Phú)', { issuedOn: '2025-09-19' }),
    'Kế hoạch 08-KH/ĐU (phường An Phú, 19/9/2025)',
  ],
  [paper('Điều lệ Đảng'), 'Điều lệ Đảng'],
])('%o is told apart as %s', (document, name) => {
  expect(datedName(document)).toBe(name);
});

test.each([
  [paper('Hướng dẫn 42-HD/BTCTW', { issuedOn: '2025-10-28' })],
  [paper('Kế hoạch 08-KH/ĐU (phường An Phú)', { issuedOn: '2025-09-19' })],
  [paper('Điều lệ Đảng')],
])('%o is found by its name without the date', (document) => {
  expect(withoutDate(datedName(document))).toBe(document.shortTitle);
});

const trial = paper('Hướng dẫn 03-HD/TW', { issuedOn: '2022-12-27' });
const ideology = paper('Hướng dẫn 03-HD/BTGTW', { issuedOn: '2026-08-27' });
const other = paper('Hướng dẫn 13-HD/TW', { issuedOn: '2026-01-01' });
const decision = paper('Quy định 03-QĐ/TW', { issuedOn: '2026-01-01' });

test('whoever signed it, the same digits and kind are the same number; other digits or kinds are not', () => {
  const register = [trial, ideology, other, decision];
  expect(sameNumber(trial, register)).toEqual([ideology]);
  expect(sameNumber(other, register)).toEqual([]);
  expect(nameAmong(ideology, register)).toBe('Hướng dẫn 03-HD/BTGTW ngày 27/8/2026');
  expect(nameAmong(other, register)).toBe('Hướng dẫn 13-HD/TW');
});

test('a namesake outside the register is enough to show the date', () => {
  const namesakes = [{ number: '42-HD/BTCTW', date: '2005-04-13', about: 'kết nạp' }];
  const document = paper('Hướng dẫn 42-HD/BTCTW', { issuedOn: '2025-10-28', namesakes });
  expect(nameAmong(document, [document])).toBe('Hướng dẫn 42-HD/BTCTW ngày 28/10/2025');
});

test('a year that told namesakes apart gives way to the day', () => {
  const first = paper('Kết luận 18-KL/TW (2017)', { issuedOn: '2017-09-22' });
  const second = paper('Kết luận 18-KL/TW (2026)', { issuedYear: 2026 });
  expect(nameAmong(first, [first, second])).toBe('Kết luận 18-KL/TW ngày 22/9/2017');
  expect(nameAmong(second, [first, second])).toBe('Kết luận 18-KL/TW năm 2026');
});
