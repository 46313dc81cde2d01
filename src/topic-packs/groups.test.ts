import { describe, expect, test } from 'vitest';
import type { CellType } from '#topics/taxonomy.ts';
import { byCells, madeForCells } from './groups.ts';
import type { Pack } from './schema.ts';

const of = (...cellTypes: CellType[]) => ({ data: { cellTypes } as Pack });
const village = of('thon-to-dan-pho');
const both = of('thon-to-dan-pho', 'truong-thcs');
const school = of('truong-thcs');
const hospital = of('benh-vien');
const anybody = of('chung');

test('things stand under the cells that they are for, each once, groups in one order', () => {
  const groups = byCells([hospital, school, village, anybody, both], ({ data }) => data.cellTypes);
  expect(groups.map(({ title, things }) => [title, things])).toEqual([
    ['Thôn, tổ dân phố', [village, both]],
    ['Trường học', [school]],
    ['Mọi loại hình', [anybody]],
    ['Cơ quan, đơn vị khác', [hospital]],
  ]);
});

describe('packs of the page on one kind of cell', () => {
  const packs = [hospital, school, village, both];
  test('schools have their own, also those made for villages as well', () => {
    expect(madeForCells(packs, { school: true })).toEqual([school, both]);
  });
  test('the others by their kind', () => {
    expect(madeForCells(packs, { cellKind: 'thon-to-dan-pho', school: false })).toEqual([
      village,
      both,
    ]);
    expect(madeForCells(packs, { cellKind: 'luc-luong-vu-trang', school: false })).toEqual([]);
  });
});
