import type { Construct } from './construct.ts';
import { cell, control, line, p, row, run, t, table, word } from './ooxml.ts';

const by = 'w:id="9" w:author="x" w:date="2026-11-01T00:00:00Z"';
const alternate = (...branches: string[]) =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${branches.join('')}</mc:AlternateContent>`;
const choice = (needs: string, inner: string) =>
  `<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:la="urn:la" Requires="${needs}">${inner}</mc:Choice>`;
const fallback = (inner: string) => `<mc:Fallback>${inner}</mc:Fallback>`;

/** Elements around words, changes, letters: valid, and seldom met. */
export const ofOddText: Construct[] = [
  {
    name: 'control around a row and around a cell',
    block: table(
      row(cell(line('từ01')), cell(line('từ02'))),
      control('', row(cell(line('từ03')), control('', cell(line('từ04'))))),
    ),
    shown: ['từ01', 'từ02', 'từ03', 'từ04'],
    page: /\| từ03 \| từ04 \|/,
  },
  {
    name: 'controls in controls',
    block: control('<w:alias w:val="x"/>', control('', p(control('', control('', run('từ01')))))),
    shown: ['từ01'],
  },
  {
    name: 'custom XML around a row, a paragraph and a run',
    block:
      `<w:customXml w:element="a">${p(`<w:customXml w:element="b"><w:smartTag w:element="c">${run('từ01')}</w:smartTag></w:customXml>`)}</w:customXml>` +
      table(`<w:customXml w:element="d">${row(cell(line('từ02')))}</w:customXml>`),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'hyphens within words',
    inline: `<w:r>${t('từ01')}<w:noBreakHyphen/>${t('hai Đảng')}<w:softHyphen/>${t('viên')}</w:r>`,
    shown: ['từ01', 'hai'],
    page: /từ01[-\u2011]hai Đảng\u00ad?viên/,
  },
  {
    name: 'words in pieces',
    inline: `<w:proofErr w:type="spellStart"/><w:r>${t('t')}</w:r><w:r w:rsidR="00A">${t('ừ')}</w:r><w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/>${t('01')}</w:r>`,
    shown: ['từ01'],
  },
  {
    name: 'drop cap',
    block:
      p(
        run('T'),
        '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>',
      ) + line('ừ01 là chữ đầu.'),
    shown: ['Từ01'],
  },
  {
    name: 'frame',
    block: p(run('từ01'), '<w:framePr w:w="2000" w:wrap="around"/>') + line('từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'section that ends, in columns',
    block:
      p(run('từ01'), '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr>') +
      line('từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'capitals and small capitals',
    inline: run('từ01 ', '<w:caps/>') + run('từ02', '<w:smallCaps/><w:lang w:val="en-US"/>'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'mark of a paragraph hidden',
    block: p(run('từ01'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + line('từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'hidden from the web only',
    inline: run('từ01', '<w:webHidden/>'),
    shown: ['từ01'],
  },
  {
    name: 'format that was hidden before',
    inline: run('từ01', `<w:rPrChange ${by}><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>`),
    shown: ['từ01'],
  },
  {
    name: 'inserted, then deleted',
    inline: `${run('từ01')}<w:ins ${by}><w:del ${by}><w:r><w:delText>từ02</w:delText></w:r></w:del></w:ins>`,
    shown: ['từ01'],
    told: ['từ02'],
    says: /Chữ đã xóa.*từ02/,
  },
  {
    name: 'paragraph mark that was deleted',
    block: p(run('từ01'), `<w:rPr><w:del ${by}/></w:rPr>`) + line('từ02'),
    shown: ['từ01', 'từ02'],
    says: /sửa chưa chấp nhận/,
  },
  {
    name: 'paragraph moved away whole',
    block:
      `<w:moveFromRangeStart ${by} w:name="m"/>` +
      p(`<w:moveFrom ${by}>${run('từ01')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${by}/></w:rPr>`) +
      '<w:moveFromRangeEnd w:id="9"/>' +
      p(`<w:moveTo ${by}>${run('từ01')}</w:moveTo>`) +
      line('từ02'),
    shown: ['từ01', 'từ02'],
    says: /dời đi/,
  },
  {
    name: 'changes to numbers, cells and sections',
    block:
      p(
        run('từ01'),
        `<w:numPr><w:ins ${by}/></w:numPr><w:pPrChange ${by}><w:pPr><w:numPr><w:numId w:val="11"/></w:numPr></w:pPr></w:pPrChange>`,
      ) + table(row(cell(line('từ02'), `<w:cellIns ${by}/>`), cell(line('từ03')))),
    shown: ['từ01', 'từ02', 'từ03'],
    says: /sửa chưa chấp nhận/,
  },
  {
    name: 'for new programs other words than for old ones',
    inline: `<w:r>${alternate(choice('wps', t('từ01')), fallback(t('từ02')))}</w:r>`,
    shown: ['từ01'],
  },
  {
    name: 'for programs that nobody has, other words',
    inline: `<w:r>${alternate(choice('la', t('từ01')), fallback(t('từ02')))}</w:r>`,
    shown: ['từ02'],
  },
  {
    name: 'paragraphs for new and for old programs',
    block: alternate(choice('wps', line('từ01')), fallback(line('từ01'))) + line('từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'letters in CDATA, with remarks between them',
    inline: '<w:r><w:t>từ<!-- x -->01<![CDATA[ từ02]]></w:t></w:r>',
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'signs that part lines of other systems',
    inline: run('từ01\u2028từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'signs of other fonts',
    inline: `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/>${t(' từ01')}</w:r><w:r><w:sym w:font="La" w:char="F0AA"/></w:r>`,
    shown: ['từ01'],
    page: /✓|✔/,
    says: /Ký hiệu của phông riêng.*F0AA/,
  },
  {
    name: 'raised by a style',
    inline: run('m') + run('từ01', '<w:rStyle w:val="MuTren"/>'),
    page: /m<sup>từ01<\/sup>/,
  },
  {
    name: 'raised and lowered',
    inline:
      run('m') +
      run('từ01', '<w:vertAlign w:val="superscript"/>') +
      run('từ02', '<w:vertAlign w:val="subscript"/>'),
    page: /<sup>từ01<\/sup><sub>từ02<\/sub>/,
  },
  {
    name: 'note with a mark of its own',
    inline: `${run('từ01')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/>${t('*')}</w:r>`,
    parts: [
      {
        id: 'rId50',
        type: 'footnotes',
        target: 'footnotes.xml',
        content: word(
          'footnotes',
          `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="4">${p(`<w:r><w:footnoteRef/></w:r>${run('từ02')}`)}${table(row(cell(line('từ03')), cell(line('từ04'))))}</w:footnote>`,
        ),
      },
    ],
    shown: ['từ01', 'từ02', 'từ03', 'từ04'],
  },
  {
    name: 'note at the end',
    inline: `${run('từ01')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
    parts: [
      {
        id: 'rId50',
        type: 'endnotes',
        target: 'endnotes.xml',
        content: word('endnotes', `<w:endnote w:id="2">${line('từ02')}</w:endnote>`),
      },
    ],
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'link to a place of a page, with a tip',
    inline: `<w:hyperlink r:id="rId50" w:anchor="muc" w:tooltip="từ02">${run('từ01')}</w:hyperlink>`,
    parts: [{ id: 'rId50', type: 'hyperlink', target: 'https://vi-du.vn/a' }],
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a#muc\)/,
  },
  {
    name: 'heading of the seventh level',
    block: p(run('từ01'), '<w:outlineLvl w:val="6"/>') + line('từ02'),
    shown: ['từ01', 'từ02'],
    page: /#{2,6} từ01/,
  },
  {
    name: 'part of a document of documents',
    block: `<w:subDoc r:id="rId50"/>${line('từ01')}`,
    parts: [{ id: 'rId50', type: 'subDocument', target: 'file:///khac.docx' }],
    shown: ['từ01'],
    says: /tài liệu khác/,
  },
  {
    name: 'lines within a line of the east',
    inline:
      run('từ01', '<w:eastAsianLayout w:id="1" w:combine="1"/>') +
      run(' từ02', '<w:rtl/><w:fitText w:val="900"/>'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'table for right to left, with a description',
    block: `<w:tbl><w:tblPr><w:bidiVisual/><w:tblCaption w:val="từ03"/></w:tblPr>${row(cell(line('từ01')), cell(line('từ02')))}</w:tbl>`,
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'cells made one in the old way',
    block: table(
      row(
        cell(line('từ01'), '<w:hMerge w:val="restart"/>'),
        cell(p(''), '<w:hMerge/>'),
        cell(line('từ02')),
      ),
      row(cell(line('từ03')), cell(line('từ04')), cell(line('từ05'))),
    ),
    shown: ['từ01', 'từ02', 'từ03', 'từ04', 'từ05'],
    page: /\| từ01 \| +\| từ02 \|/,
  },
  {
    name: 'words in a cell that another one covers',
    block: table(
      row(cell(line('từ01'), '<w:vMerge w:val="restart"/>'), cell(line('từ02'))),
      row(cell(line('từ03'), '<w:vMerge/>'), cell(line('từ04'))),
    ),
    shown: ['từ01', 'từ02', 'từ03', 'từ04'],
    says: /từ03/,
  },
];
