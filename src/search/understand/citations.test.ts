import { describe, expect, it } from 'vitest';
import type { RegisterDocument } from '../data.ts';
import { findCitations } from './citations.ts';
import { tokenize } from './tokens.ts';

const entry = (id: string, kind: string, number: string, year: number): RegisterDocument => ({
  id,
  kind,
  number,
  year,
});

const REGISTER: RegisterDocument[] = [
  entry('CT-33-2014', 'chi-thi', '33-CT/TW', 2014),
  entry('HD-08-2016', 'huong-dan', '08-HD/BTCTW', 2016),
  entry('HD-08-2023', 'huong-dan', '08-HD/VPTW', 2023),
  entry('QD-57-2007', 'quy-dinh', '57-QĐ/TW', 2007),
  entry('QD-98-2017', 'quyet-dinh', '98-QĐ/TU', 2017),
  entry('KL-21-2021', 'ket-luan', '21-KL/TW', 2021),
  entry('NQ-35-2018', 'nghi-quyet', '35-NQ/TW', 2018),
  entry('NQ-35-2024', 'nghi-quyet', '35-NQ/TW', 2024),
  entry('KH-10-2025', 'ke-hoach', '10-KH/TU', 2025),
  entry('CV-15432-2024', 'cong-van', '15432-CV/BTCTW', 2024),
  { id: 'DL-01', kind: 'dieu-le', year: 2011 },
];

const cited = (query: string) =>
  findCitations(tokenize(query).tokens, REGISTER).map(({ citation }) => citation);

describe('a document is known however it is cited', () => {
  it.each([
    ['chỉ thị 33', 'CT-33-2014'],
    ['chi thi 33', 'CT-33-2014'],
    ['Chỉ thị số 33-CT/TW', 'CT-33-2014'],
    ['ct 33', 'CT-33-2014'],
    ['ct33', 'CT-33-2014'],
    ['33-CT/TW', 'CT-33-2014'],
    ['33 - CT / TW', 'CT-33-2014'],
    ['chỉ thị 33 của Ban Bí thư', 'CT-33-2014'],
    ['chir thij 33', 'CT-33-2014'],
    ['chỉ thị 33-CT/TW ngày 20/3/2014', 'CT-33-2014'],
    ['chỉ thị 33 năm 2014', 'CT-33-2014'],
    ['hd 8 btctw', 'HD-08-2016'],
    ['HD 08-HD/BTCTW', 'HD-08-2016'],
    ['hướng dẫn 8 của ban tổ chức trung ương', 'HD-08-2016'],
    ['huong dan 8 cua btctw', 'HD-08-2016'],
    ['hướng dẫn 08 văn phòng trung ương', 'HD-08-2023'],
    ['hướng dẫn 8 năm 2023', 'HD-08-2023'],
    ['QĐ 57', 'QD-57-2007'],
    ['qd57', 'QD-57-2007'],
    ['quy định 57 về bảo vệ chính trị nội bộ', 'QD-57-2007'],
    ['57 qd tw', 'QD-57-2007'],
    ['quyết định 98 của tỉnh ủy', 'QD-98-2017'],
    ['98-QĐ/TU', 'QD-98-2017'],
    ['kl 21 xây dựng chỉnh đốn', 'KL-21-2021'],
    ['kết luận số 21', 'KL-21-2021'],
    ['nq 35 năm 2018', 'NQ-35-2018'],
    ['nghị quyết 35 (2024)', 'NQ-35-2024'],
    ['kế hoạch 10-KH/TU', 'KH-10-2025'],
    ['công văn 15432', 'CV-15432-2024'],
    ['15432-CV/BTCTW', 'CV-15432-2024'],
    ['điều lệ đảng', 'DL-01'],
    ['dieu le dang', 'DL-01'],
  ])('%s', (query, id) => {
    const [citation] = cited(query);
    expect(citation?.ids).toEqual([id]);
    expect(citation?.state).toBe('held');
  });

  it('two documents of one number are both named, the newer one first, and told apart by year', () => {
    expect(cited('nghị quyết 35')[0]?.ids).toEqual(['NQ-35-2024', 'NQ-35-2018']);
    expect(cited('hướng dẫn 8')[0]?.ids).toEqual(['HD-08-2023', 'HD-08-2016']);
  });

  it('several documents in one query are several citations', () => {
    expect(cited('chỉ thị 33 và quy định 57').map(({ ids }) => ids[0])).toEqual([
      'CT-33-2014',
      'QD-57-2007',
    ]);
  });
});

describe('what the register does not hold', () => {
  it.each([
    ['quy định 61', 'Quy định 61'],
    ['hd 77 btctw', 'Hướng dẫn 77-HD/BTCTW'],
    ['12-TB/TW', 'Thông báo 12-TB/TW'],
    ['chỉ thị 06 năm 2016', 'Chỉ thị 06 năm 2016'],
  ])('%s is said to be missing', (query, label) => {
    expect(cited(query)[0]).toMatchObject({ ids: [], state: 'missing', label });
  });

  it('another year or issuer than the register has is no hit, and its number is still pointed to', () => {
    expect(cited('33-CT/TW năm 2004')[0]).toMatchObject({ ids: ['CT-33-2014'], state: 'other' });
    expect(cited('hướng dẫn 8 của tỉnh ủy')[0]?.state).toBe('other');
  });
});

it.each([
  ['khoản 2 điều 10 điều lệ đảng', 'khoản 2 Điều 10'],
  ['điều 30 của Điều lệ Đảng', 'Điều 30'],
  ['diem 3 dieu 4 dieu le dang', 'điểm 3 Điều 4'],
  ['điều lệ đảng điều 9', 'Điều 9'],
  ['điểm a khoản 1 điều 5 quy định 57', 'điểm a khoản 1 Điều 5'],
])('%s names the place', (query, provision) => {
  expect(cited(query)[0]?.provision).toBe(provision);
});

it.each([
  'hướng dẫn 5 bước',
  'kế hoạch 3 tháng',
  'nghị quyết tháng 12',
  'quy định 90 phút',
  'quy định mấy buổi',
  'nghị quyết năm 2024',
  'kế hoạch 2026',
  'quy định 3 nội dung',
  '20 đảng viên',
  'chi bộ 8',
])('%s cites nothing', (query) => {
  expect(cited(query)).toEqual([]);
});
