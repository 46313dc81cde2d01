import type { Construct } from './construct.ts';
import { field, line, p, run, t } from './ooxml.ts';

const instruction = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** Fields: what they show may be their result, a word of their instruction, or computed. */
export const ofFields: Construct[] = [
  {
    name: 'reference to a bookmark',
    inline: `<w:bookmarkStart w:id="3" w:name="dich"/>${run('từ01')}<w:bookmarkEnd w:id="3"/>${run(' ')}${field('REF dich \\h', run('từ02'))}`,
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'field within a field',
    inline:
      mark('begin') +
      instruction(' IF ') +
      field('DOCPROPERTY x', run('bảy')) +
      instruction(' = bảy "từ02" "từ03" ') +
      mark('separate') +
      run('từ01') +
      mark('end'),
    shown: ['từ01'],
  },
  {
    name: 'table of contents',
    block:
      p(
        `${mark('begin')}${instruction(' TOC \\o ')}${mark('separate')}<w:hyperlink w:anchor="a">${run('từ01')}<w:r><w:tab/></w:r>${field('PAGEREF a', run('3'))}</w:hyperlink>`,
      ) +
      p(`<w:hyperlink w:anchor="b">${run('từ02')}</w:hyperlink>`) +
      p(mark('end')) +
      line('từ03'),
    shown: ['từ01', 'từ02', 'từ03'],
  },
  {
    name: 'link as a field',
    inline: field('HYPERLINK "https://vi-du.vn/a"', run('từ01')),
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a\)/,
  },
  {
    name: 'link as a field with other switches before it',
    inline: field('HYPERLINK \\o "Xem thêm" "https://vi-du.vn/a" \\t "_blank"', run('từ01')),
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a\)/,
  },
  {
    name: 'link as a field to a place of a page',
    inline: field('HYPERLINK "https://vi-du.vn/a" \\l "muc-2"', run('từ01')),
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a#muc-2\)/,
  },
  {
    name: 'link as a field in pieces',
    inline:
      mark('begin') +
      instruction(' HYPERLINK "https://') +
      instruction('vi-du.vn/a" ') +
      mark('separate') +
      run('từ01') +
      mark('end'),
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a\)/,
  },
  {
    name: 'link as a simple field',
    inline: `<w:fldSimple w:instr=" HYPERLINK &quot;https://vi-du.vn/a&quot; ">${run('từ01')}</w:fldSimple>`,
    shown: ['từ01'],
    page: /\[từ01\]\(https:\/\/vi-du\.vn\/a\)/,
  },
  {
    name: 'link as a field to a file',
    inline: field('HYPERLINK "C:\\\\Tai lieu\\\\bang.xlsx"', run('từ01')),
    shown: ['từ01'],
    says: /Liên kết không lên trang.*bang\.xlsx/,
  },
  {
    name: 'formula as a field',
    inline: field('EQ \\f(từ01,từ02)', ''),
    told: ['từ01', 'từ02'],
    says: /từ01/,
  },
  {
    name: 'sign as a field',
    inline: run('từ01 ') + field('SYMBOL 252 \\f Wingdings', ''),
    shown: ['từ01'],
    says: /SYMBOL/,
  },
  {
    name: 'number as a field',
    inline: field('LISTNUM', '') + run(' từ01'),
    shown: ['từ01'],
    says: /LISTNUM/,
  },
  {
    name: 'old number as a field',
    inline: field('AUTONUMLGL', '') + run(' từ01'),
    shown: ['từ01'],
    says: /AUTONUMLGL/,
  },
  {
    name: 'button in pieces',
    inline:
      mark('begin') +
      instruction(' MACROBUTTON ') +
      instruction('NoMacro ') +
      instruction('từ01') +
      mark('end') +
      run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Lời nhắc.*từ01/,
  },
  {
    name: 'button as a simple field',
    inline: `<w:fldSimple w:instr=" MACROBUTTON NoMacro từ01 "/>${run(' từ02')}`,
    shown: ['từ02'],
    told: ['từ01'],
    says: /Lời nhắc.*từ01/,
  },
  {
    name: 'button to a place',
    inline: field('GOTOBUTTON dich từ01', '') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /từ01/,
  },
  {
    name: 'entry of an index',
    inline: run('từ01') + field('XE "từ02"', ''),
    shown: ['từ01'],
  },
  {
    name: 'field without an end',
    inline: mark('begin') + instruction(' REF x ') + mark('separate') + run('từ01') + run(' từ02'),
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'field of an old form with text',
    inline: field(
      'FORMTEXT',
      run('từ01'),
      '<w:ffData><w:textInput><w:default w:val="từ02"/></w:textInput></w:ffData>',
    ),
    shown: ['từ01'],
  },
  {
    name: 'code of a bar code',
    inline: field('DISPLAYBARCODE "từ01" QR', '') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /từ01/,
  },
  {
    name: 'day and page computed while printing',
    inline: `<w:r>${t('từ01 ')}<w:dayLong/><w:pgNum/></w:r>`,
    shown: ['từ01'],
    says: /Word tự/,
  },
  {
    name: 'picture of the network as a field',
    inline: field('INCLUDEPICTURE "https://vi-du.vn/a.png" \\d', '') + run('từ01'),
    shown: ['từ01'],
    says: /INCLUDEPICTURE|vi-du\.vn\/a\.png/,
  },
  {
    name: 'link as a field that leads nowhere',
    inline: field('HYPERLINK ', run('từ01')),
    shown: ['từ01'],
  },
];
