import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { misplaced } from '../support/element-order.ts';
import { officeFiles } from '../support/office-files.ts';

const files = await officeFiles();
const ofKind = (ending: string) => files.filter(({ name }) => name.endsWith(ending));
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('there are files of every kind', () => {
  expect(ofKind('.docx').length).toBeGreaterThan(100);
  expect(ofKind('.pptx').length).toBeGreaterThan(4);
  expect(ofKind('.xlsx').length).toBeGreaterThan(0);
});

test('elements stand in the order of the schemas', () => {
  const faults = files.flatMap(({ name, bytes }) =>
    misplaced(bytes).map((fault) => `${name} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['a missing gutter', 'w:gutter="0"', ''],
  ['a size before its font', '<w:rPr>', '<w:rPr><w:sz w:val="2"/><w:rFonts/>'],
  ['an element that is none of the format’s', '<w:pPr>', '<w:pPr><w:nonsense/>'],
])('%s would be found', (_, from, to) => {
  const [file] = ofKind('.docx');
  const parts = Object.entries(unzipSync(file!.bytes)).map(([name, bytes]) => [
    name,
    strToU8(strFromU8(bytes).replace(from, to)),
  ]);
  expect(misplaced(zipSync(Object.fromEntries(parts)))).not.toEqual([]);
});

describe('every Word file, for readers and for editors', () => {
  test.each([
    ['docProps/core.xml', /<dc:title>[^<]{5,}<\/dc:title><dc:language>vi-VN</],
    ['word/settings.xml', /compatibilityMode"[^>]*w:val="15".*<w:themeFontLang w:val="vi-VN"/],
    ['word/styles.xml', /<w:docDefaults>.*<w:lang w:val="vi-VN"/],
  ])('has %s with %s', (name, wanted) => {
    const without = ofKind('.docx').filter(({ bytes }) => !wanted.test(part(bytes, name)));
    expect(without.map((file) => file.name)).toEqual([]);
  });

  test('repeats the head of its tables on every page', () => {
    const torn = ofKind('.docx').filter(({ bytes }) => {
      const tables = part(bytes, 'word/document.xml').split('<w:tbl>').slice(1);
      const bordered = tables.filter((table) => /^<w:tblPr>.*?<w:tblBorders>/.test(table));
      return bordered.some((table) => !/<w:tblHeader\/>/.test(table.split('</w:tr>')[0] ?? ''));
    });
    expect(torn.map((file) => file.name)).toEqual([]);
  });
});
