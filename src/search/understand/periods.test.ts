import { describe, expect, it } from 'vitest';
import { findPeriod, inPeriod } from './periods.ts';
import { tokenize } from './tokens.ts';

const periodOf = (query: string) => findPeriod(tokenize(query).tokens)?.period;

describe('times as they are written', () => {
  it.each([
    ['quý 1/2024', '2024-01', '2024-03', 'quý I năm 2024'],
    ['quý II năm 2023', '2023-04', '2023-06', 'quý II năm 2023'],
    ['quy 3 nam 2021', '2021-07', '2021-09', 'quý III năm 2021'],
    ['quý bốn năm 2020', '2020-10', '2020-12', 'quý IV năm 2020'],
    ['Quý IV-2019', '2019-10', '2019-12', 'quý IV năm 2019'],
    ['q1 2025', '2025-01', '2025-03', 'quý I năm 2025'],
    ['Q2/2025', '2025-04', '2025-06', 'quý II năm 2025'],
    ['2025-q3', '2025-07', '2025-09', 'quý III năm 2025'],
    ['quý III', '--07', '--09', 'quý III'],
    ['quys 2', '--04', '--06', 'quý II'],
    ['tháng 3 năm 2023', '2023-03', '2023-03', 'tháng 3 năm 2023'],
    ['thang 10 nam 2018', '2018-10', '2018-10', 'tháng 10 năm 2018'],
    ['tháng 05/2020', '2020-05', '2020-05', 'tháng 5 năm 2020'],
    ['tháng bảy năm 2022', '2022-07', '2022-07', 'tháng 7 năm 2022'],
    ['tháng mười một', '--11', '--11', 'tháng 11'],
    ['thangs 8', '--08', '--08', 'tháng 8'],
    ['t9/2024', '2024-09', '2024-09', 'tháng 9 năm 2024'],
    ['4/2021', '2021-04', '2021-04', 'tháng 4 năm 2021'],
    ['11-2023', '2023-11', '2023-11', 'tháng 11 năm 2023'],
    ['tháng 2', '--02', '--02', 'tháng 2'],
    ['năm 2016', '2016-01', '2016-12', 'năm 2016'],
    ['nam 2016', '2016-01', '2016-12', 'năm 2016'],
    ['học Bác 2018', '2018-01', '2018-12', 'năm 2018'],
    ['từ năm 2019 đến năm 2021', '2019-01', '2021-12', 'năm 2019–2021'],
    ['năm 2020-2022', '2020-01', '2022-12', 'năm 2020–2022'],
    ['6 tháng đầu năm 2025', '2025-01', '2025-06', '6 tháng đầu năm 2025'],
    ['sáu tháng cuối năm', '--07', '--12', '6 tháng cuối'],
  ])('%s', (query, from, to, label) => {
    expect(periodOf(query)).toEqual({ from, to, label });
    expect(periodOf(`chuyên đề ${query} của trường`)).toEqual({ from, to, label });
  });

  it.each([
    'quý 5/2025',
    'tháng 13 năm',
    'tháng 0',
    '14/2',
    'ngày 23/7/2025',
    'một tháng 2 buổi',
    'mỗi quý 1 lần',
    '3 tháng liền',
    'ba tháng 2 lần',
    'năm bước',
    'nhiệm kỳ 2025-2030',
    'quy trình 5 bước',
    'điều 24',
    '90 phút',
  ])('%s is no time', (query) => {
    expect(periodOf(query)).toBeUndefined();
  });
});

describe('what is filed under a time', () => {
  const holds = (query: string, filed: string) => {
    const period = periodOf(query);
    return period !== undefined && inPeriod(period, filed);
  };
  it.each([
    ['quý 3/2022', '2022-09', true],
    ['quý 3/2022', '2022-10', false],
    ['tháng 9/2022', '2022-Q3', true],
    ['năm 2022', '2022-Q3', true],
    ['năm 2022', '2021-12', false],
    ['quý 1/2020', '2020', true],
    ['tháng 12', '2024-12', true],
    ['tháng 12', '2024-11', false],
    ['quý 4', '2013-11', true],
    ['tháng 5', '2019', false],
    ['tháng 5', 'không rõ', false],
  ])('%s, %s: %s', (query, filed, expected) => {
    expect(holds(query, filed)).toBe(expected);
  });
});
