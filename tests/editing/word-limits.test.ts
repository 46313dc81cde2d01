import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importDraft } from '#editing/word/import-draft.ts';
import { inspectWord, limits } from '#editing/word/inspect.ts';
import { xmlShape } from '#editing/word/xml-shape.ts';
import { options, changed } from './word-files.ts';

const told = async (bytes: Uint8Array) => {
  const result = await importDraft(bytes, options);
  return 'refusal' in result ? result.refusal : 'taken';
};

/** A good file with more at the end of its prose. */
const withMore = (more: string) => changed((xml) => xml.replace('<w:sectPr>', `${more}<w:sectPr>`));
const run = (text: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = '<w:tc><w:p/></w:tc>';
const row = (cells: number) => `<w:tr>${cell.repeat(cells)}</w:tr>`;

/** An archive in whose list one file has another size than its own. */
function withStatedSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      const written = new TextDecoder().decode(
        copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
      );
      if (written === name) view.setUint32(at + 24, size, true);
    }
  return copy;
}

const plain = () => withMore('');

describe('a file that would take the memory of its reader is refused first, with its cause', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'text and layout beyond 8 MB',
      () => withMore(`<!--${'x'.repeat(limits.xml)}-->`),
      /hơn 8 MB, quá mức của một trang. Chép phần chữ/,
    ],
    [
      'spread over several parts',
      () =>
        changed((xml) => xml, undefined, {
          'word/a.xml': strToU8(`<a>${'x'.repeat(limits.xml / 2)}</a>`),
          'customXml/b.xml': strToU8(`<a>${'x'.repeat(limits.xml / 2)}</a>`),
        }),
      /hơn 8 MB/,
    ],
    [
      'more elements than a page has',
      () => withMore('<w:p/>'.repeat(limits.elements)),
      /hơn 80.000 mục, quá mức của một trang/,
    ],
    [
      'elements in one another',
      () => withMore(`${'<w:sdt>'.repeat(limits.depth)}${'</w:sdt>'.repeat(limits.depth)}`),
      /lồng nhau quá 100 lớp/,
    ],
    [
      'pictures beyond 80 MB',
      () => {
        const names = Array.from({ length: 17 }, (_, i) => `word/media/${i}.png`);
        const small = names.map((name) => [name, new Uint8Array(9)] as const);
        const file = changed((xml) => xml, undefined, Object.fromEntries(small));
        return names.reduce((bytes, name) => withStatedSize(bytes, name, 4_900_000), file);
      },
      /hình nặng hơn 80 MB/,
    ],
    [
      'a declaration that Word does not write',
      () => changed((xml) => xml.replace('<w:document', '<!DOCTYPE w:document><w:document')),
      /<!DOCTYPE mà Word không ghi. Mở bằng Word/,
    ],
    [
      'less stated than there is',
      () => withStatedSize(plain(), 'word/document.xml', 100),
      /Tệp hỏng, không mở ra được/,
    ],
    [
      'more stated than there is',
      () => withStatedSize(plain(), 'word/styles.xml', 1_000_000),
      /Tệp hỏng, không mở ra được/,
    ],
    ['half a file', () => plain().slice(0, 3_000), /Tệp hỏng, không mở ra được/],
    [
      'XML that is not well-formed',
      () => withMore('<w:p><w:r></w:p>'),
      /Không đọc hết được tệp: có phần ghi sai dạng tệp Word. Mở bằng Word/,
    ],
    [
      'a table with few cells that becomes one with many',
      () => withMore(`<w:tbl>${row(101)}${row(1).repeat(100)}</w:tbl>`),
      /Có bảng hơn 10.000 ô/,
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await told(bytes())).toMatch(refusal);
  });
});

test('a page as long as allowed, each word with its own layout, and a picture as heavy as allowed pass', () => {
  const words = Array.from({ length: 8_000 }, (_, i) => run(`chữ${i % 10} `));
  const paragraphs = Array.from(
    { length: 80 },
    (_, i) => `<w:p>${words.slice(i * 100, i * 100 + 100).join('')}</w:p>`,
  );
  const file = changed(
    (xml) => xml.replace('<w:sectPr>', `${paragraphs.join('')}<w:sectPr>`),
    undefined,
    { 'word/media/hinh.png': new Uint8Array(limits.picture) },
  );
  expect(inspectWord(file)).toHaveProperty('files');
});

test('what is read is what was looked at: parts of no use to the page are left out', () => {
  const file = changed((xml) => xml, undefined, { 'word/vbaProject.bin': new Uint8Array(9) });
  const inspected = inspectWord(file);
  if ('refusal' in inspected) throw new Error(inspected.refusal);
  expect([...inspected.files.keys()]).toContain('word/document.xml');
  expect([...inspected.files.keys()]).not.toContain('word/vbaProject.bin');
});

test('an archive that holds no Word file is none', async () => {
  expect(await told(zipSync({ 'a.xml': strToU8('<a/>') }))).toMatch(/không phải tệp Word/);
});

test.each<[string, number, number]>([
  ['', 0, 0],
  ['<?xml version="1.0"?><a><b/><c>x</c></a>', 3, 2],
  ['<a b="/>"><c d=\'>\'><e/></c></a>', 3, 2],
  ['<!-- <a> --><b/>', 2, 1],
  ['<a', 1, 1],
  ['<a b="', 1, 1],
])('%s has %d elements, %d deep', (xml, elements, depth) => {
  expect(xmlShape(xml)).toEqual({ elements, depth });
});
