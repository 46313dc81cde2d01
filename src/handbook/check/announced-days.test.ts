import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenFiles as known, useFrozenCopy } from '#tests/support/frozen-handbook.ts';
import { proposeForMonth } from '#calendar/meeting-day.ts';
import { calendarOf } from '../graph/calendar.ts';
import { checkContent } from './check.ts';
import { formatProblem } from '../problem.ts';

const { dir } = useFrozenCopy();

/** What the check says of a year's file in a copy of the content, where it stands and how it is mended. */
async function checked(year: number, lines: string) {
  const file = join(dir(), 'holidays', `${year}.yaml`);
  await writeFile(file, `id: NL-${year}\nreviewed: 2026-12-10\n${lines}\n`);
  const { problems, graph } = await checkContent(dir(), config, { recording: true, known });
  await rm(file);
  return { told: problems.map(formatProblem), graph };
}

describe('an announcement that cannot be right is told with its line', () => {
  test.each([
    [
      2027,
      'newYear: { from: 2027-02-01, to: 2027-02-05 }\nbasis: suggestion',
      'holidays/2027.yaml:3:18: kỳ nghỉ này không có mùng một Tết, là ngày 06/02/2027 → xem lại ngày đầu và ngày cuối',
    ],
    [
      2028,
      'newYear: { from: 2028-01-25, to: 2028-01-30 }\nbasis: suggestion',
      'holidays/2028.yaml:3:34: kỳ nghỉ Tết theo luật là 5 ngày liền nhau, không tính ngày nghỉ bù → từ ngày 25/01/2028 thì đến ngày 29/01/2028 (2028-01-29)',
    ],
    [
      2027,
      'secondDay: 2027-09-04\nbasis: suggestion',
      'holidays/2027.yaml:3:12: ngày này không liền kề Quốc khánh → ghi 2027-09-01 hoặc 2027-09-03',
    ],
    [
      2028,
      'swaps: [{ off: 2028-04-04, worked: 2028-04-01 }]\nbasis: suggestion',
      'holidays/2028.yaml:3:16: ngày này đã là ngày nghỉ (nghỉ Giỗ Tổ Hùng Vương) → ghi ngày làm việc được nghỉ hoán đổi',
    ],
    [
      2028,
      'swaps: [{ off: 2028-04-03, worked: 2028-04-05 }]\nbasis: suggestion',
      'holidays/2028.yaml:3:36: ngày làm bù phải là ngày nghỉ hằng tuần → ghi Thứ Bảy hoặc Chủ nhật đi làm thay',
    ],
    [
      2029,
      'secondDay: 2028-09-01\nbasis: suggestion',
      'holidays/2029.yaml:3:12: “secondDay”: ngày này không thuộc năm 2029 → sửa lại cho đúng dạng',
    ],
    [
      2029,
      'secondday: 2029-09-01\nbasis: suggestion',
      'holidays/2029.yaml:3:12: không có trường tên “secondday” → ý đồng chí là “secondDay”? xóa dòng này hoặc sửa tên trường; tên đúng xem trong hướng dẫn biên tập',
    ],
    [
      2029,
      'basis: [{ document: TB-99-2029, evidence: press }]',
      'holidays/2029.yaml:3:21: văn bản TB-99-2029 không có trong sổ văn bản → thêm tệp vào thư mục documents hoặc sửa mã',
    ],
    [2029, 'secondDay: 2029-09-01', 'holidays/2029.yaml:1:1: không có căn cứ'],
  ])('%d, %s', async (year, lines, expected) => {
    const { told } = await checked(year, lines);
    expect(told.join('\n')).toContain(expected);
    expect(told).toHaveLength(1);
  });
});

test('what was announced reaches the meeting day, and nothing is left to look up', async () => {
  const { told, graph } = await checked(
    2028,
    'newYear: { from: 2028-01-25, to: 2028-01-29 }\nsecondDay: 2028-09-03\nswaps: []\nbasis: suggestion',
  );
  expect(told).toEqual([]);
  const calendar = calendarOf(graph, 2026);
  expect(proposeForMonth(calendar, '2028-04')).toEqual({ date: '2028-04-03' });
  expect(proposeForMonth(calendar, '2028-09')).toEqual({
    date: '2028-09-06',
    from: 'Chủ nhật 03/9 (nghỉ Quốc khánh)',
  });
});

test('the rule as content: a law that makes 24 November a holiday is one line moved', async () => {
  const { graph } = await checkContent(dir(), config, { known });
  const calendar = calendarOf(graph, 2026);
  const [day] = calendar.holidays.expected;
  expect(day?.day).toBe('11-24');
  expect(calendar).toMatchObject({ meetingDay: 3, firstWeek: 7 });
  expect(Object.keys(calendar.lunar)).toHaveLength(21);
});
