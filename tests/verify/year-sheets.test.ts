import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellsOf } from '#kit/year/cells.ts';
import { csvOf } from '#kit/year/csv.ts';
import { meetingTable, tablesOf, taskTable } from '#kit/year/tables.ts';
import { xlsxOf } from '#kit/year/xlsx.ts';
import { yearOf } from '#kit/year/year.ts';
import { data } from '../support/kit-cells.ts';
import { needProgram } from '../support/program.ts';
import { yearMeetings, yearToday } from '../support/year-meetings.ts';

/* The book of the year as LibreOffice Calc reads it, with the settings of a Vietnamese office. */

const years = cellsOf(yearMeetings).map((cell) => ({
  cell,
  year: yearOf(cell, 2026, data, yearToday),
}));
let dir: string;
/** Semicolon, quotation mark, UTF-8, from the first line on, Vietnamese, numbers and days found by their look. */
const asVietnamese = 'Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true';

beforeAll(async () => {
  needProgram('soffice', 'libreoffice-calc');
  dir = await mkdtemp(join(tmpdir(), 'so-nam-'));
  await writeFile(join(dir, 'so.xlsx'), xlsxOf(tablesOf(years)));
  await writeFile(join(dir, 'buoi.csv'), csvOf(meetingTable(years)));
  await writeFile(join(dir, 'viec.csv'), csvOf(taskTable(years)));
  const profile = `-env:UserInstallation=file://${join(dir, 'ho-so')}`;
  const convert = (...args: string[]) =>
    promisify(execFile)('soffice', [profile, '--headless', ...args, '--outdir', dir]);
  await convert('--convert-to', 'fods', join(dir, 'so.xlsx'));
  const texts = ['buoi.csv', 'viec.csv'].map((name) => join(dir, name));
  await convert(`--infilter=${asVietnamese}`, '--convert-to', 'fods', ...texts);
}, 300_000);
afterAll(() => rm(dir, { recursive: true }));

interface Field {
  type: string;
  words: string;
  value: string;
}

const elements = (list: { length: number; item: (i: number) => Element | null }): Element[] =>
  Array.from({ length: list.length }, (_, i) => list.item(i)!);

/** The sheets of a file as Calc read it: name → rows of fields, with no formula anywhere. */
async function sheetsOf(name: string): Promise<Record<string, Field[][]>> {
  const xml = await readFile(join(dir, `${name}.fods`), 'utf8');
  expect(xml).not.toContain('table:formula');
  const tables = new DOMParser()
    .parseFromString(xml, 'text/xml')
    .getElementsByTagName('table:table');
  return Object.fromEntries(
    elements(tables).map((table) => [
      table.getAttribute('table:name') ?? '',
      elements(table.getElementsByTagName('table:table-row')).map((row) =>
        elements(row.getElementsByTagName('table:table-cell')).flatMap((cell) => {
          const type = cell.getAttribute('office:value-type') ?? '';
          const value =
            cell.getAttribute('office:date-value') || cell.getAttribute('office:value') || '';
          const words = elements(cell.getElementsByTagName('text:p'))
            .map(({ textContent }) => textContent ?? '')
            .join('\n');
          const times = Number(cell.getAttribute('table:number-columns-repeated') || 1);
          return Array<Field>(Math.min(times, 20)).fill({ type, words, value });
        }),
      ),
    ]),
  );
}

const column = (rows: Field[][], title: string): Field[] => {
  const at = rows[0]?.findIndex(({ words }) => words === title) ?? -1;
  expect(at, title).toBeGreaterThan(-1);
  return rows.slice(1).flatMap((row) => row[at] ?? []);
};
const filled = (fields: Field[]) => fields.filter(({ type }) => type !== '');

describe('the workbook', () => {
  test('has three sheets, by their names', async () => {
    expect(Object.keys(await sheetsOf('so'))).toEqual(['Tổng hợp', 'Các buổi họp', 'Việc đã giao']);
  });

  test('has real days, shown as Vietnam writes them, and real numbers', async () => {
    const { 'Các buổi họp': rows = [] } = await sheetsOf('so');
    const days = filled(column(rows, 'Ngày họp'));
    expect(days.every(({ type }) => type === 'date')).toBe(true);
    expect(days[0]).toEqual({ type: 'date', value: '2026-01-03', words: '03/01/2026' });
    const shares = filled(column(rows, 'Tỷ lệ dự họp'));
    expect(shares.every(({ type }) => type === 'percentage')).toBe(true);
    expect(shares[0]?.words).toMatch(/^90[.,]0%$/);
    expect(filled(column(rows, 'Có mặt')).every(({ type }) => type === 'float')).toBe(true);
  });

  test('keeps words that look like formulas, letter by letter', async () => {
    const { 'Việc đã giao': rows = [], 'Các buổi họp': meetings = [] } = await sheetsOf('so');
    const words = (title: string) => column(rows, title).map((field) => field.words);
    expect(words('Việc')).toEqual(expect.arrayContaining(['=Trồng cây', '-Sửa mương thôn']));
    expect(words('Người thực hiện')).toEqual(
      expect.arrayContaining(['+Đồng chí A', '@Đồng chí B']),
    );
    const topics = column(meetings, 'Chuyên đề');
    expect(topics.find((field) => field.words === '=1+1')?.type).toBe('string');
    expect(column(meetings, 'Chi bộ')[0]).toMatchObject({
      type: 'string',
      words: '=Tổ dân phố Ba',
    });
  });

  test('sums up to the figures of the sheet made by hand', async () => {
    const { 'Tổng hợp': rows = [] } = await sheetsOf('so');
    const numbers = (title: string) =>
      filled(column(rows, title)).map(({ value }) => Number(value));
    expect(numbers('Lượt có mặt')).toEqual([351, 70, 230]);
    expect(numbers('Số quý có chuyên đề')).toEqual([1, 4, 3]);
    expect(numbers('Xong đúng hạn')).toEqual([0, 0, 2]);
  });
});

describe('the tables as text', () => {
  test('open with real days, numbers and shares', async () => {
    const [rows = []] = Object.values(await sheetsOf('buoi'));
    const days = filled(column(rows, 'Ngày họp'));
    expect(days.every(({ type }) => type === 'date')).toBe(true);
    expect(days[0]?.value).toBe('2026-01-03');
    expect(Number(filled(column(rows, 'Điểm'))[0]?.value)).toBe(75.5);
    expect(Number(filled(column(rows, 'Tỷ lệ dự họp'))[0]?.value)).toBeCloseTo(0.9);
    const topics = column(rows, 'Chuyên đề').map(({ words }) => words);
    expect(topics).toContain('Bảo vệ môi trường; "xanh"');
  });

  test('keep words that look like formulas as words, behind an apostrophe', async () => {
    const [rows = []] = Object.values(await sheetsOf('viec'));
    const words = column(rows, 'Việc').map((field) => field.words);
    expect(words.filter((one) => /Trồng cây|Sửa mương/.test(one)).sort()).toEqual([
      "'-Sửa mương thôn",
      "'=Trồng cây",
    ]);
  });
});
