import { unzipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { oneLine } from './one-line.ts';
import type { Table, Value } from './tables.ts';
import { xlsxOf } from './xlsx.ts';

const table = (...rows: Value[][]): Table => ({
  name: 'Các buổi họp',
  columns: [
    { title: 'Tên', width: 20 },
    { title: 'Số', width: 8 },
  ],
  rows,
});

/** The fields of the first sheet, as a reader that shares nothing with the writer finds them. */
function fieldsOf(bytes: Uint8Array): (string | number)[] {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const found = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('c');
  return Array.from({ length: found.length }, (_, i) => {
    const cell = found.item(i)!;
    const words = cell.textContent ?? '';
    return cell.getAttribute('t') === 'inlineStr' ? words : words && Number(words);
  }).slice(2);
}

describe('a workbook', () => {
  test.each(['=1+1', '+84', '-Sửa mương', '@An', 'constructor', '__proto__', '<b>&"\'', '  hai  '])(
    'keeps %j as it was typed',
    (typed) => {
      expect(fieldsOf(xlsxOf([table([typed, 1])]))).toEqual([typed, 1]);
    },
  );

  test('has no part that could be worked out', () => {
    const parts = unzipSync(xlsxOf([table(['=HYPERLINK("http://a")', 1])]));
    const all = Object.values(parts).map((bytes) => new TextDecoder().decode(bytes));
    expect(all.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  test('counts days as spreadsheets do; one before their calendar stays words', () => {
    // 1 January 2026 is day 46023 of Excel's calendar.
    expect(fieldsOf(xlsxOf([table([{ day: '2026-01-01' }, { day: '0026-01-01' }])]))).toEqual([
      46_023,
      '0026-01-01',
    ]);
  });

  test('keeps letters that look like its own way of writing a sign, and cuts what no field holds', () => {
    const [escaped] = fieldsOf(xlsxOf([table(['_x0041_', 1])]));
    expect(escaped).toBe('_x005F_x0041_');
    const [long] = fieldsOf(xlsxOf([table(['a'.repeat(40_000), 1])]));
    expect(String(long)).toHaveLength(32_767);
    expect(String(long).endsWith('(còn nữa, xem tệp buổi họp)')).toBe(true);
  });

  test('names each column beyond Z', () => {
    const columns = Array.from({ length: 28 }, () => ({ title: 'x', width: 5 }));
    const xml = new TextDecoder().decode(
      unzipSync(xlsxOf([{ name: 'A', columns, rows: [] }]))['xl/worksheets/sheet1.xml'],
    );
    expect(xml).toContain('ref="A1:AB1"');
    expect(xml).toContain('r="Z1"');
  });
});

describe('a table as text', () => {
  const rows = (...values: Value[][]) =>
    csvOf(table(...values))
      .split('\r\n')
      .slice(1, -1);

  test('says that it is Unicode, and parts fields at the semicolon', () => {
    expect(csvOf(table(['Đồng chí An', 92.5]))).toBe('\ufeff"Tên";"Số"\r\n"Đồng chí An";92,5\r\n');
  });

  test.each(['=1+1', '+84', '-Sửa mương', '@An', '＝1', '-1'])(
    'keeps %j from being a formula',
    (typed) => {
      expect(rows([typed, 1])).toEqual([`"'${typed}";1`]);
    },
  );

  test('keeps signs of its own inside a field', () => {
    expect(rows(['a;b "c"', undefined])).toEqual(['"a;b ""c""";']);
  });

  test('writes days and shares as Vietnamese spreadsheets read them', () => {
    expect(rows([{ day: '2026-07-05' }, { share: 230 / 240 }])).toEqual(['05/07/2026;95,8%']);
  });
});

test('typed words go into a field on one line, without signs that nobody sees', () => {
  expect(oneLine('  =A\u0000\u0007B\r\n\tC\u202eD\u2028\ud800E\u009f ')).toBe('=AB CD E');
  expect(oneLine('Đo\u0302ng chi\u0301 🙂')).toBe('Đông chí 🙂');
});
