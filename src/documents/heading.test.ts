import { expect, test } from 'vitest';
import { documentHeading } from './heading.ts';
import { issuerDetail, issuerWords } from './issuer.ts';

test.each([
  [
    'quy-dinh',
    '208-QĐ/TW',
    'Quy định 208-QĐ/TW',
    'Quy định về thi hành Điều lệ Đảng',
    'Quy định 208-QĐ/TW về thi hành Điều lệ Đảng',
  ],
  [
    'quy-dinh',
    '20-QĐ/TW',
    'Quy định 20-QĐ/TW (2026)',
    'Quy định về thi hành Điều lệ Đảng',
    'Quy định 20-QĐ/TW (2026) về thi hành Điều lệ Đảng',
  ],
  [
    'quy-dinh',
    '383-QĐ/TW',
    'QĐ 383-QĐ/TW',
    'Văn bản về Phông lưu trữ',
    'QĐ 383-QĐ/TW: Văn bản về Phông lưu trữ',
  ],
  [
    'nghi-quyet',
    '24-NQ/TW',
    'Nghị quyết 24-NQ/TW',
    'Nghị quyết 24-NQ/TW ngày 22/8/2026',
    'Nghị quyết 24-NQ/TW ngày 22/8/2026',
  ],
  [
    'dieu-le',
    undefined,
    'Điều lệ Đảng',
    'Điều lệ Đảng Cộng sản Việt Nam',
    'Điều lệ Đảng Cộng sản Việt Nam',
  ],
  [
    'tai-lieu',
    undefined,
    'Phiếu chấm điểm phường An Phú',
    'Phiếu chấm điểm buổi sinh hoạt',
    'Phiếu chấm điểm buổi sinh hoạt',
  ],
] as const)('%s %s is named once', (kind, number, shortTitle, title, heading) => {
  expect(documentHeading({ kind, number, shortTitle, title })).toBe(heading);
});

test('an unclear issuer says what is unclear, and what the number narrows it to', () => {
  expect(issuerWords('chưa rõ')).toBe('cơ quan ban hành chưa rõ');
  expect(issuerWords('Ban Bí thư')).toBe('Ban Bí thư');
  expect(issuerDetail({ issuer: 'chưa rõ', number: '21-QĐ/TW' })).toContain(
    'Ban Chấp hành Trung ương',
  );
  expect(issuerDetail({ issuer: 'chưa rõ', number: '21-QĐ/TU' })).toBe('chưa rõ');
});
