import type { Construct } from './construct.ts';
import { ofElements } from './of-elements.ts';
import { ofFields } from './of-fields.ts';
import { ofLayout } from './of-layout.ts';
import { ofOddLooks } from './of-odd-looks.ts';
import { ofOddText } from './of-odd-text.ts';
import { ofPictures } from './of-pictures.ts';
import { cell, line, p, run, table, word } from './ooxml.ts';

const note = (id: string, inner: string) =>
  word('footnotes', `<w:footnote w:id="${id}">${inner}</w:footnote>`);
const author = 'w:id="9" w:author="x" w:date="2026-11-01T00:00:00Z"';

/** Each construct once; words of one letter string each, so that they are found wherever they went. */
export const constructs: Construct[] = [
  ...ofLayout,
  ...ofElements,
  ...ofFields,
  ...ofOddText,
  ...ofOddLooks,
  ...ofPictures,
  // Notes and changes.
  {
    name: 'note of two paragraphs',
    inline: run('từ01') + '<w:r><w:footnoteReference w:id="4"/></w:r>',
    parts: [
      {
        id: 'rId50',
        type: 'footnotes',
        target: 'footnotes.xml',
        content: note('4', line('từ02') + line('từ03')),
      },
    ],
    shown: ['từ01', 'từ02', 'từ03'],
  },
  {
    name: 'remark',
    inline: run('từ01') + '<w:r><w:commentReference w:id="0"/></w:r>',
    parts: [
      {
        id: 'rId50',
        type: 'comments',
        target: 'loi-binh.xml',
        content: word('comments', `<w:comment w:id="0">${line('từ02')}</w:comment>`),
      },
    ],
    shown: ['từ01'],
    told: ['từ02'],
    says: /Lời bình.*“từ02”/,
  },
  {
    name: 'insertion and deletion',
    inline: `<w:ins ${author}>${run('từ01')}</w:ins><w:del ${author}><w:r><w:delText>từ02</w:delText></w:r></w:del>`,
    shown: ['từ01'],
    told: ['từ02'],
    says: /Chữ đã xóa.*“từ02”/,
  },
  {
    name: 'move',
    inline: `<w:moveFrom ${author}>${run('từ01')}</w:moveFrom>${run(' từ02 ')}<w:moveTo ${author}>${run('từ01')}</w:moveTo>`,
    shown: ['từ01', 'từ02'],
    says: /dời đi.*“từ01”/,
  },
  {
    name: 'table that was deleted',
    block:
      line('từ01') + table(`<w:tr><w:trPr><w:del ${author}/></w:trPr>${cell(line('từ02'))}</w:tr>`),
    shown: ['từ01'],
    told: ['từ02'],
    says: /Chữ đã xóa.*“từ02”/,
  },
  {
    name: 'margins',
    block: line('từ01'),
    parts: [
      { id: 'rId50', type: 'header', target: 'dau.xml', content: word('hdr', line('từ02')) },
      { id: 'rId51', type: 'footer', target: 'cuoi.xml', content: word('ftr', line('từ03')) },
    ],
    shown: ['từ01'],
    told: ['từ02', 'từ03'],
    says: /đầu trang, cuối trang giấy/,
  },
  // Letters, signs, links.
  {
    name: 'old letter for Đ',
    inline: run('Ðảng từ01'),
    shown: ['từ01'],
    page: /Đảng từ01/,
    says: /Đã đổi.*“Ðảng”/,
  },
  {
    name: 'bullets and ticks of a font',
    inline: run('\uf0b7 từ01 ') + run('\uf0fc từ02', '<w:rFonts w:ascii="Wingdings"/>'),
    shown: ['từ01', 'từ02'],
    page: /[•·] ?từ01 [✓✔] ?từ02/u,
    says: /Đã đổi ký hiệu/,
  },
  {
    name: 'sign of a private font',
    inline: run('\ue123từ01'),
    shown: ['từ01'],
    says: /Ký hiệu của phông riêng.*U\+E123/,
  },
  ...['www.vi-du.vn/a', 'HTTP://vi-du.vn/a'].map((target): Construct => ({
    name: `link to ${target}`,
    inline: `<w:hyperlink r:id="rId50">${run('từ01')}</w:hyperlink>`,
    parts: [{ id: 'rId50', type: 'hyperlink', target }],
    shown: ['từ01'],
    page: /\[từ01\]\(https?:\/\/(?:www\.)?vi-du\.vn\/a\)/,
  })),
  ...['ftp://vi-du.vn/a', 'tel:0900', 'file:///a'].map((target): Construct => ({
    name: `link to ${target}`,
    inline: `<w:hyperlink r:id="rId50">${run('từ01')}</w:hyperlink>`,
    parts: [{ id: 'rId50', type: 'hyperlink', target }],
    shown: ['từ01'],
    says: new RegExp(`Liên kết không lên trang.*${target.replaceAll('/', '\\/')}`),
  })),
  // Headings by another name.
  {
    name: 'level in the outline',
    block: line('từ01', '<w:outlineLvl w:val="1"/>'),
    shown: ['từ01'],
    page: /## từ01/,
  },
  {
    name: 'whole line in bold',
    block: p(run('từ01', '<w:b/>')),
    shown: ['từ01'],
    page: /\*\*từ01\*\*/,
    says: /Đoạn in đậm cả dòng.*“từ01”.*Heading 2/,
  },
];
