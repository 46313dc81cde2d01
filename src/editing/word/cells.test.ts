import { expect, test } from 'vitest';
import { fieldsOf } from '../fields/fields.ts';
import { fromLines, tooLongCell, toLines } from './cells.ts';

const field = (name: string) => {
  const found = [...fieldsOf('topics'), ...fieldsOf('requirements')].find((f) => f.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['title', 'Một tên', ['Một tên']],
  ['theme', 'chuyen-doi-so', ['Chuyển đổi số']],
  ['reviewed', '2026-11-24', ['24/11/2026']],
  ['source', { title: 'Báo', url: 'https://a.vn/b' }, ['Tên nguồn: Báo | Địa chỉ: https://a.vn/b']],
  ['related', ['CD-2026-Q1-01'], ['CD-2026-Q1-01']],
  ['basis', 'suggestion', ['Gợi ý']],
  [
    'basis',
    [{ document: 'HD-42-2025', provision: 'điểm 2', evidence: 'press' }],
    ['HD-42-2025, điểm 2 (Theo báo chí, bản chép công khai)'],
  ],
  [
    'basis',
    [
      { document: 'QD-10-2025', provision: 'điểm 9', evidence: 'press', precedes: 'QD-20-2026' },
      { document: 'TL-01', evidence: 'secondary' },
    ],
    [
      'QD-10-2025, điểm 9 (Theo báo chí, bản chép công khai; bản liền trước của QD-20-2026); TL-01 (Theo tài liệu thuật lại)',
    ],
  ],
  [
    'basisThen',
    [{ document: 'QD-10-2025', evidence: 'press', precedes: 'QD-20-2026' }],
    ['QD-10-2025 (Theo báo chí, bản chép công khai; bản liền trước của QD-20-2026)'],
  ],
  [
    'fulfil',
    [{ text: 'Làm thế.', basis: [{ document: 'TL-01', evidence: 'press' }] }],
    ['Câu chữ: Làm thế. | Căn cứ: TL-01 (Theo báo chí, bản chép công khai)'],
  ],
  // A group within the group: its parts are its own, wherever they stand.
  [
    'fulfil',
    [
      {
        text: 'Làm thế.',
        basis: 'suggestion',
        compared: { by: 'Văn phòng Đảng ủy', on: '2026-11-20' },
      },
    ],
    [
      'Câu chữ: Làm thế. | Căn cứ: Gợi ý | Đã đối chiếu văn bản gốc: Ai đối chiếu: Văn phòng Đảng ủy | Ngày: 20/11/2026',
    ],
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
  ['title', ['Họp {QT–001}, {qt-011.GOOD}'], 'Họp {QT-001}, {QT-011.good}'],
  ['title', ['  '], undefined],
  ['reviewed', ['2026-02-31'], '31/02/2026'],
  [
    'basisThen',
    ['HD-42-2025 (Theo tài liệu thuật lại)'],
    [{ document: 'HD-42-2025', evidence: 'secondary' }],
  ],
  [
    'basisThen',
    ['HD-42-2025 | Theo tài liệu thuật lại'],
    [{ document: 'HD-42-2025', evidence: 'secondary' }],
  ],
  ['basisThen', ['HD-42-2025'], [{ document: 'HD-42-2025' }]],
  [
    'basisThen',
    ['QD-10-2025 | bản liền trước của QD–20–2026 | Theo báo chí, bản chép công khai'],
    [{ document: 'QD-10-2025', evidence: 'press', precedes: 'QD-20-2026' }],
  ],
  [
    'basisThen',
    ['QD-10-2025 | Bản đang có hiệu lực: QD-20-2026 | Theo báo chí, bản chép công khai'],
    [{ document: 'QD-10-2025', evidence: 'press', precedes: 'QD-20-2026' }],
  ],
  [
    'source',
    ['Báo Nhân Dân https://nhandan.vn/abc'],
    { title: 'Báo Nhân Dân', url: 'https://nhandan.vn/abc' },
  ],
  ['source', ['Báo | https://a.vn'], { title: 'Báo', url: 'https://a.vn' }],
  ['compared', ['Văn phòng Đảng ủy | 24/11/2026'], { by: 'Văn phòng Đảng ủy', on: '2026-11-24' }],
  [
    'changes',
    ['2026-11-24 | Nội dung: Sửa: căn cứ.'],
    [{ date: '2026-11-24', note: 'Sửa: căn cứ.' }],
  ],
  [
    'changes',
    ['24/11/2026 | Sửa căn cứ. | có'],
    [{ date: '2026-11-24', note: 'Sửa căn cứ.', guidance: true }],
  ],
])('%s: %j is read', (name, lines, value) => {
  expect(fromLines(field(name), lines)).toEqual(value);
});

test.each([
  'HD-42-2025, điểm 2.2 mục II (Theo tài liệu thuật lại)',
  'HD-42-2025 | điểm 2.2 mục II | Theo tài liệu thuật lại',
  'HD-42-2025 | Điều khoản: điểm 2.2 mục II | Mức kiểm chứng: Theo tài liệu thuật lại',
])('a citation of its time is read as %s', (line) => {
  expect(fromLines(field('basisThen'), [line])).toEqual([
    { document: 'HD-42-2025', provision: 'điểm 2.2 mục II', evidence: 'secondary' },
  ]);
});

test('a cell that is longer than any is told, one as long as may be is read', () => {
  const long = (lines: string[]) => tooLongCell(field('questions'), lines);
  expect(long(Array<string>(500).fill('Một câu hỏi?'))).toBeUndefined();
  expect(long(['a'.repeat(25_000)])).toBeUndefined();
  expect(long(Array<string>(501).fill('a'))).toBe(
    'ô “Câu hỏi thảo luận”: dài hơn 500 dòng, quá mức của một ô → rút gọn, hoặc chuyển bớt xuống phần chữ của trang',
  );
  expect(long(['a'.repeat(25_001)])).toContain('dài hơn 25.000 chữ cái');
});

test.each([
  ['reviewed', 'ngày 24 tháng 11 năm 2026', '2026-11-24'],
  ['reviewed', '24/11/26', '24/11/26'],
  ['period', 'Quý IV năm 2026', '2026-Q4'],
  ['period', 'quý 4/2026', '2026-Q4'],
  ['period', 'tháng 3 năm 2026', '2026-03'],
  ['period', 'Năm 2026', '2026'],
  ['period', 'quý 5 năm 2026', 'quý 5 năm 2026'],
])('%s in words: %s', (name, written, value) => {
  expect(fromLines(field(name), [written])).toBe(value);
});
