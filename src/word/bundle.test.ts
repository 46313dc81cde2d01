import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileName, zipFiles } from './bundle.ts';

test.each([
  [{ heading: 'BIÊN BẢN' }, '2026-12-03', 'bien-ban-2026-12-03.docx'],
  [{ heading: 'BÁO CÁO ĐỀ DẪN' }, undefined, 'bao-cao-de-dan.docx'],
  [
    { heading: 'NGHỊ QUYẾT', slug: 'nghi-quyet-thang' },
    '2026-12-03',
    'nghi-quyet-thang-2026-12-03.docx',
  ],
  [{ heading: 'BIÊN BẢN' }, '../x', 'bien-ban.docx'],
])('a file is named without marks', (form, day, expected) => {
  expect(fileName(form, day)).toBe(expected);
});

test('files of one name are all kept', () => {
  const files = ['một', 'hai', 'ba'].map((words) => ({ name: 'a.docx', bytes: strToU8(words) }));
  const unzipped = unzipSync(zipFiles(files));
  expect(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.docx', 'một'],
    ['a-2.docx', 'hai'],
    ['a-3.docx', 'ba'],
  ]);
});

test('the same files make the same archive', () => {
  const files = [{ name: 'a.docx', bytes: strToU8('một') }];
  expect(zipFiles(files)).toEqual(zipFiles(files));
});
