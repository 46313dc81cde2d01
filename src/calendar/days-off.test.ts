import { describe, expect, test } from 'vitest';
import { dayOff, holidaysOf } from './days-off.ts';
import { exampleCalendar } from './example-calendar.ts';

const calendar = exampleCalendar();

/** `surely nghỉ Quốc khánh`, `maybe …`, or a working day. */
const said = (date: string, of = calendar): string => {
  const off = dayOff(of, date);
  return off ? `${off.sure ? 'surely' : 'maybe'} ${off.why}` : 'working';
};

// Basis: Bộ luật Lao động 2019, Điều 112 and khoản 3 Điều 111 (well-known).
describe('days off by law', () => {
  test.each([
    ['2027-01-01', 'surely nghỉ Tết Dương lịch'],
    ['2027-01-02', 'surely Thứ Bảy'],
    ['2028-01-03', 'surely nghỉ bù Tết Dương lịch'],
    ['2027-04-16', 'surely nghỉ Giỗ Tổ Hùng Vương'],
    ['2039-04-04', 'surely nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2027-04-30', 'surely nghỉ ngày 30/4'],
    ['2027-05-03', 'surely nghỉ bù ngày 01/5'],
    ['2027-05-04', 'working'],
    // Both on a weekend: two days in lieu, one after the other.
    ['2033-05-02', 'surely nghỉ bù ngày 30/4'],
    ['2033-05-03', 'surely nghỉ bù ngày 01/5'],
    ['2033-05-04', 'working'],
    ['2027-03-03', 'working'],
  ])('%s: %s', (date, expected) => expect(said(date)).toBe(expected));
});

describe('days announced year by year', () => {
  test.each([
    // Tết 2027 is Saturday 6 February; one or two days before it, the rest after, weekend made up for.
    ['2027-02-03', 'working'],
    ['2027-02-04', 'maybe nghỉ Tết Nguyên đán'],
    ['2027-02-05', 'surely nghỉ Tết Nguyên đán'],
    ['2027-02-10', 'surely nghỉ bù Tết Nguyên đán'],
    ['2027-02-11', 'maybe nghỉ bù Tết Nguyên đán'],
    ['2027-02-12', 'maybe được nghỉ hoán đổi'],
    ['2027-02-15', 'working'],
    ['2027-09-01', 'maybe nghỉ Quốc khánh'],
    ['2027-09-02', 'surely nghỉ Quốc khánh'],
    ['2027-09-03', 'maybe nghỉ Quốc khánh'],
    // On Sunday 2 September 2029 every choice ends on Tuesday.
    ['2029-09-03', 'surely nghỉ bù Quốc khánh'],
    ['2029-09-04', 'surely nghỉ bù Quốc khánh'],
    ['2026-11-24', 'maybe nghỉ Ngày Văn hóa Việt Nam'],
    ['2029-11-26', 'maybe nghỉ bù Ngày Văn hóa Việt Nam'],
    ['2028-04-03', 'maybe được nghỉ hoán đổi'],
    ['2029-12-31', 'maybe được nghỉ hoán đổi'],
  ])('%s: %s', (date, expected) => expect(said(date)).toBe(expected));

  test('once announced, nothing is left open', () => {
    const told = exampleCalendar({
      2027: {
        newYear: { from: '2027-02-05', to: '2027-02-09' },
        secondDay: '2027-09-03',
        swaps: [{ off: '2027-12-31', worked: '2027-12-25' }],
        off: [{ date: '2027-11-24', name: 'Ngày Văn hóa Việt Nam' }],
      },
    });
    const days = Object.fromEntries(
      ['02-04', '02-11', '09-01', '09-03', '11-24', '12-31', '12-25', '12-24'].map((day) => [
        day,
        said(`2027-${day}`, told),
      ]),
    );
    expect(days).toEqual({
      '02-04': 'working',
      '02-11': 'surely nghỉ bù Tết Nguyên đán',
      '09-01': 'working',
      '09-03': 'surely nghỉ Quốc khánh',
      '11-24': 'surely nghỉ Ngày Văn hóa Việt Nam',
      '12-31': 'surely nghỉ hoán đổi',
      '12-25': 'working',
      '12-24': 'working',
    });
  });

  test('what is told of one year says nothing of another', () => {
    const told = exampleCalendar({ 2027: { secondDay: '2027-09-03', swaps: [], off: [] } });
    expect(said('2028-09-01', told)).toBe('maybe nghỉ Quốc khánh');
  });
});

test('past the lunar years that it knows, the weeks of Tết and Giỗ Tổ are cautions', () => {
  expect(said('2051-02-03')).toBe('maybe nghỉ Tết Nguyên đán');
  expect(said('2051-04-03')).toBe('maybe nghỉ Giỗ Tổ Hùng Vương');
  expect(said('2051-03-03')).toBe('working');
});

test('the days off of a year, in order', () => {
  const days = holidaysOf(calendar, '2027').map(([date]) => date);
  expect(days).toEqual(days.toSorted());
  expect(days).toContain('2027-05-03');
  expect(days).not.toContain('2027-09-03');
});
