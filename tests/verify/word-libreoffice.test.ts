import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDraft } from '#editing/word/write-draft.ts';
import { outcomeOf } from '../editing/constructs/conserved.ts';
import { body, topic } from '../editing/word-files.ts';
import { needProgram } from '../support/program.ts';

/*
 * Each construct written by LibreOffice itself: a text of OpenDocument, saved as .docx, put behind the table of the
 * shipped template.
 */

interface Written {
  name: string;
  odf: string;
  page?: RegExp;
  never?: RegExp;
  says?: RegExp;
}

const cell = (words: string, more = '') =>
  `<table:table-cell${more}>${words
    .split('/')
    .map((one) => `<text:p>${one}</text:p>`)
    .join('')}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const table = (...rows: string[]) =>
  `<table:table><table:table-column table:number-columns-repeated="3"/>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
const list = (style: string, ...items: string[]) =>
  `<text:list text:style-name="${style}">${items.map((one) => `<text:list-item><text:p>${one}</text:p></text:list-item>`).join('')}</text:list>`;
const span = (style: string, words: string) =>
  `<text:span text:style-name="${style}">${words}</text:span>`;

const constructs: Written[] = [
  {
    name: 'cells made one across',
    odf: table(
      cell('từ01') + cell('từ02') + cell('từ03'),
      cell('từ04', ' table:number-columns-spanned="2"') + covered + cell('từ05'),
    ),
    page: /\| từ04 \| +\| từ05 \|/,
    says: /Ô gộp/,
  },
  {
    name: 'cells made one downwards',
    odf: table(
      cell('từ01') + cell('từ02') + cell('từ03'),
      cell('từ04') + cell('từ05', ' table:number-rows-spanned="2"') + cell('từ06'),
      cell('từ07') + covered + cell('từ08'),
    ),
    page: /\| từ07 \| +\| từ08 \|/,
    says: /Ô gộp/,
  },
  {
    name: 'several paragraphs in a cell',
    odf: table(cell('từ01/từ02') + cell('từ03') + cell('từ04')),
    page: /từ01<br \/>từ02/,
  },
  {
    name: 'struck out',
    odf: `<text:p>${span('gach', 'từ01')} từ02</text:p>`,
    page: /từ02/,
    never: /từ01/,
    says: /gạch ngang.*từ01/,
  },
  {
    name: 'hidden',
    odf: `<text:p>${span('an', 'từ01')} từ02</text:p>`,
    page: /từ02/,
    never: /từ01/,
    says: /Chữ ẩn.*từ01/,
  },
  {
    name: 'articles',
    odf: list('dieu', 'từ01', 'từ02'),
    page: /Điều 1\. từ01[\s\S]*Điều 2\. từ02/,
  },
  { name: 'letters', odf: list('chu', 'từ01', 'từ02'), page: /a\) từ01[\s\S]*b\) từ02/ },
  { name: 'numbers from five', odf: list('nam', 'từ01', 'từ02'), page: /5\. từ01\n6\. từ02/ },
  {
    name: 'a note of two paragraphs',
    odf: '<text:p>từ01<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>từ02</text:p><text:p>từ03</text:p></text:note-body></text:note></text:p>',
    page: /từ01\[\^1\][\s\S]*\[\^1\]: từ02\n\n {4}từ03/,
  },
  {
    name: 'a text box',
    odf: '<text:p>từ01<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>từ02</text:p></draw:text-box></draw:frame></text:p>',
    page: /từ01[\s\S]*từ02/,
    says: /Chữ trong khung.*từ02/,
  },
  {
    name: 'text in a shape',
    odf: '<text:p>từ01<draw:custom-shape text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><text:p>từ02</text:p><draw:enhanced-geometry draw:type="rectangle"/></draw:custom-shape></text:p>',
    page: /từ01[\s\S]*từ02/,
    says: /Chữ trong khung.*từ02/,
  },
  {
    name: 'a remark',
    odf: '<text:p>từ01<office:annotation><text:p>từ02</text:p></office:annotation></text:p>',
    page: /từ01/,
    never: /từ02/,
    says: /Lời bình.*từ02/,
  },
  {
    name: 'a link without scheme',
    odf: '<text:p><text:a xlink:href="ftp://vi-du.vn/a">từ01</text:a></text:p>',
    page: /từ01/,
    says: /Liên kết không lên trang.*ftp:\/\/vi-du\.vn\/a/,
  },
  {
    name: 'ruby',
    odf: '<text:p><text:ruby><text:ruby-base>từ01</text:ruby-base><text:ruby-text>từ02</text:ruby-text></text:ruby></text:p>',
    page: /từ01 \(từ02\)/,
  },
  {
    name: 'signs of Markdown',
    odf: '<text:p>[^9]: __từ01__ *từ02* ~từ03~ &amp;nbsp;</text:p>',
    page: /\\\[\^9\]: \\_\\_từ01/,
  },
  {
    name: 'breaks and tabs',
    odf: '<text:p>từ01<text:line-break/>từ02<text:tab/>từ03</text:p>',
    page: /từ01<br \/>từ02 từ03/,
  },
];

const level = (name: string, format: string, before: string, after: string, start = 1) =>
  `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${after}" text:start-value="${start}"/></text:list-style>`;
const text = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:style style:name="gach" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style><style:style style:name="an" style:family="text"><style:text-properties text:display="none"/></style:style>${level('dieu', '1', 'Điều ', '.')}${level('chu', 'a', '', ')')}${level('nam', '1', '', '.', 5)}</office:automatic-styles><office:body><office:text>${inner}</office:text></office:body></office:document>`;

const template = strFromU8(
  unzipSync(writeDraft('topics', topic, body))['word/document.xml'] ?? new Uint8Array(),
);
const filled = (/<w:body>([\s\S]*?)<w:sectPr/.exec(template)?.[1] ?? '').replace(
  /<w:numPr>.*?<\/w:numPr>|<w:hyperlink[^>]*>|<\/w:hyperlink>/g,
  '',
);

/** The shipped template, filled in, above what LibreOffice has written. */
function behindTemplate(saved: Uint8Array): Uint8Array {
  const files = unzipSync(saved);
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({
    ...files,
    'word/document.xml': strToU8(document.replace('<w:body>', `<w:body>${filled}`)),
  });
}

let dir: string;
beforeAll(async () => {
  needProgram('soffice', 'libreoffice-writer');
  dir = await mkdtemp(join(tmpdir(), 'word-lo-'));
  const files = await Promise.all(
    constructs.map(async ({ odf }, i) => {
      const file = join(dir, `${i}.fodt`);
      await writeFile(file, text(`<text:p>đầu</text:p>${odf}<text:p>cuối</text:p>`));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=file://${join(dir, 'ho-so')}`;
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    dir,
    ...files,
  ]);
}, 300_000);
afterAll(() => rm(dir, { recursive: true }));

test.each(constructs.map((one, i) => ({ ...one, i })))(
  '$name: on the page, or named',
  async ({ i, page, never, says }) => {
    const outcome = await outcomeOf(behindTemplate(await readFile(join(dir, `${i}.docx`))));
    expect(outcome.refused, outcome.said).toBe(false);
    if (page) expect(outcome.page).toMatch(page);
    if (never) expect(outcome.page).not.toMatch(never);
    expect(outcome.said).toMatch(says ?? /^$/);
  },
);
