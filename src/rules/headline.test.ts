import { expect, test } from 'vitest';
import { headline } from './headline.ts';
import { ruleValue } from './schema.ts';

test.each([
  [{ unit: 'minutes', number: 45, bound: 'at-least' }, 'Ít nhất 45 phút', []],
  [{ unit: 'days', number: 2, bound: 'at-most' }, 'Không quá 02 ngày', []],
  [{ unit: 'percent', number: 90, bound: 'over' }, 'Trên 90%', []],
  [{ unit: 'times', number: 1 }, '01 lần', []],
  [{ unit: 'day-of-month', number: 5 }, 'Ngày 05 hằng tháng', []],
  [{ unit: 'day-of-month', number: 7, bound: 'at-most' }, 'Đến hết ngày 07 hằng tháng', []],
  [{ unit: 'share', part: 2, of: 3, reach: 'at-least' }, 'Ít nhất hai phần ba', []],
  [
    { unit: 'vote', share: { unit: 'share', part: 1, of: 2, reach: 'over' }, ballot: 'secret' },
    'Hơn một nửa số thành viên',
    ['Phiếu kín'],
  ],
  [
    { unit: 'deductions', deduct: ['exempt-absent'] },
    'Số đảng viên chính thức được triệu tập, trừ:',
    ['Được miễn sinh hoạt, vắng mặt'],
  ],
  [
    { unit: 'thresholds', good: 80, fair: 60, average: 40 },
    'Tốt từ 80 điểm',
    ['Khá từ 60 điểm', 'Trung bình từ 40 điểm', 'Kém dưới 40 điểm'],
  ],
  [
    {
      unit: 'holidays',
      fixed: [
        { day: '01-01', name: 'Tết Dương lịch' },
        { day: '09-02', name: 'Quốc khánh', beside: true },
      ],
      newYear: { name: 'Tết Nguyên đán', days: 5, before: [1] },
    },
    '08 ngày mỗi năm',
    ['Tết Dương lịch: 01 ngày', 'Quốc khánh: 02 ngày', 'Tết Nguyên đán: 05 ngày'],
  ],
])('%j', (value, large, lines) => {
  expect(headline(ruleValue.parse(value))).toEqual({ large, lines });
});
