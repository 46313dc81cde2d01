import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDraft } from '#editing/word/read-draft.ts';
import { outcomeOf } from './constructs/conserved.ts';
import { fileWith } from './constructs/file.ts';
import { line } from './constructs/ooxml.ts';

const good = (change: (document: string) => string = (xml) => xml) =>
  unzipSync(fileWith((xml) => change(xml.replace('<w:sectPr>', `${line('từ01')}<w:sectPr>`))));

type Files = Record<string, Uint8Array>;
const named = (files: Files, ...names: [from: string, to: string][]): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      names.find(([from]) => from === name)?.[1] ?? name,
      bytes,
    ]),
  );
const rewritten = (files: Files, name: string, change: (xml: string) => string): Files => ({
  ...files,
  [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))),
});
const main = 'word/document.xml';

const utf16 = (text: string, swap = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};

describe('parts are found by what leads to them, elements by their namespace', () => {
  test.each<[string, () => Files]>([
    [
      'as Word Online names it',
      () =>
        rewritten(
          named(
            good(),
            [main, 'word/document2.xml'],
            ['word/_rels/document.xml.rels', 'word/_rels/document2.xml.rels'],
          ),
          '_rels/.rels',
          (xml) => xml.replace('word/document.xml', '/word/document2.xml'),
        ),
    ],
    [
      'in another folder, its styles elsewhere',
      () =>
        rewritten(
          rewritten(
            named(
              good(),
              [main, 'than/bai.xml'],
              ['word/_rels/document.xml.rels', 'than/_rels/bai.xml.rels'],
            ),
            '_rels/.rels',
            (xml) => xml.replace('word/document.xml', 'than/bai.xml'),
          ),
          'than/_rels/bai.xml.rels',
          (xml) =>
            xml
              .replace('Target="styles.xml"', 'Target="../word/styles.xml"')
              .replace('Target="numbering.xml"', 'Target="/word/numbering.xml"'),
        ),
    ],
    [
      'with another prefix',
      () =>
        good((xml) =>
          xml
            .replaceAll('<w:', '<ns0:')
            .replaceAll('</w:', '</ns0:')
            .replaceAll(' w:', ' ns0:')
            .replace('xmlns:w=', 'xmlns:ns0='),
        ),
    ],
    [
      'in the strict namespace',
      () =>
        good((xml) =>
          xml.replace(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
        ),
    ],
    ...[false, true].map((swap): [string, () => Files] => [
      `in UTF-16${swap ? ', big end first' : ''}`,
      () => {
        const files = good();
        const xml = strFromU8(files[main] ?? new Uint8Array()).replace('UTF-8', 'UTF-16');
        return { ...files, [main]: utf16(xml, swap) };
      },
    ]),
    [
      'with a style map of its own',
      () => ({ ...good(), 'mammoth/style-map': strToU8("p[style-name='heading 2'] => !\np => !") }),
    ],
  ])('%s', async (_, files) => {
    const { page, said } = await outcomeOf(zipSync(files()));
    expect(said).toBe('');
    expect(page).toMatch(/title: Chuyên đề nhập từ Word[\s\S]*## Nguồn kể gì[\s\S]*từ01/);
  });
});

const broken: [string, () => Uint8Array][] = [
  ['a tag without its end', () => zipSync(good((xml) => xml.replace('</w:body>', '')))],
  ['an entity that nothing declares', () => zipSync(good((xml) => xml.replace('từ01', '&khong;')))],
  [
    'an attribute without quotes',
    () => zipSync(good((xml) => xml.replace('<w:body>', '<w:body a=b>'))),
  ],
  ['styles that are no XML', () => zipSync({ ...good(), 'word/styles.xml': strToU8('<w:styles') })],
  [
    'lists that are no XML',
    () => zipSync({ ...good(), 'word/numbering.xml': strToU8('xin chào') }),
  ],
  [
    'relationships that are no XML',
    () => zipSync({ ...good(), 'word/_rels/document.xml.rels': strToU8('<a><b></a>') }),
  ],
  [
    'no main part',
    () => {
      const rest = Object.entries(good()).filter(([name]) => name !== main);
      return zipSync(Object.fromEntries(rest));
    },
  ],
  [
    'a main part that is a table of a workbook',
    () =>
      zipSync({
        ...good(),
        [main]: strToU8(
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        ),
      }),
  ],
  [
    'many layers',
    () =>
      zipSync(
        good((xml) =>
          xml.replace(
            'từ01',
            `</w:t></w:r>${'<w:ins w:id="1">'.repeat(3_000)}${'</w:ins>'.repeat(3_000)}<w:r><w:t>`,
          ),
        ),
      ),
  ],
  [
    'many tables in one another',
    () =>
      zipSync(
        good((xml) =>
          xml.replace(
            '<w:sectPr>',
            `${'<w:tbl><w:tr><w:tc>'.repeat(1_000)}${'</w:tc></w:tr></w:tbl>'.repeat(1_000)}<w:sectPr>`,
          ),
        ),
      ),
  ],
];

test.each(broken)('%s: one message that says what to do', async (_, bytes) => {
  const result = await readDraft('topics', bytes(), 'hinh');
  const told = 'refusal' in result ? result.refusal : 'taken';
  expect(told).toMatch(/^(?:Không đọc hết được tệp|Đây không phải tệp Word|Tệp có bảng|Tệp hỏng)/);
  expect(told).toMatch(/nhập lại\.$/);
  expect(told.split('\n')).toHaveLength(1);
});
