import type { Construct } from './construct.ts';
import { cell, item, line, lists, p, row, run } from './ooxml.ts';

/** Numbers by rarer rules, and looks that only a style says. */
export const ofOddLooks: Construct[] = [
  {
    name: 'numbers of three levels, each its own way',
    block:
      item('từ01', lists.threeLevels) +
      item('từ02', lists.threeLevels, 1) +
      item('từ03', lists.threeLevels, 2) +
      item('từ04', lists.threeLevels, 2) +
      item('từ05', lists.threeLevels),
    shown: ['từ01', 'từ02', 'từ03', 'từ04', 'từ05'],
    page: /Chương I từ01[\s\S]*Mục 1 từ02[\s\S]*1\.a\) từ03[\s\S]*1\.b\) từ04[\s\S]*Chương II từ05/,
  },
  {
    name: 'counted in Vietnamese words',
    block: item('từ01', lists.counted) + item('từ02', lists.counted),
    shown: ['từ01', 'từ02'],
    page: /[Mm]ột là từ01[\s\S]*[Hh]ai là từ02/,
  },
  {
    name: 'numbers in circles',
    block: item('từ01', lists.circled) + item('từ02', lists.circled),
    shown: ['từ01', 'từ02'],
    page: /① từ01[\s\S]*② từ02/,
  },
  {
    name: 'ordinal numbers',
    block: item('từ01', lists.ordinal),
    shown: ['từ01'],
    says: /Số thứ tự.*từ01/,
  },
  {
    name: 'numbers of a form of their own',
    block: item('từ01', lists.ownFormat) + item('từ02', lists.ownFormat),
    shown: ['từ01', 'từ02'],
    page: /001\\?\. từ01[\s\S]*002\\?\. từ02/,
  },
  {
    name: 'numbers by a style of lists',
    block: item('từ01', lists.linked) + item('từ02', lists.linked),
    shown: ['từ01', 'từ02'],
    page: /Phần A từ01[\s\S]*Phần B từ02/,
  },
  {
    name: 'numbers begun anew and changed',
    block: item('từ01', lists.begunAnew) + item('từ02', 99) + item('từ03', 98),
    shown: ['từ01', 'từ02', 'từ03'],
    page: /Bước 1 từ01[\s\S]*Bước 7 từ02[\s\S]*Khối VIII từ03/,
  },
  {
    name: 'bullets with words',
    block: item('từ01', lists.wordedBullets),
    shown: ['từ01'],
    page: /Lưu ý: từ01/,
  },
  {
    name: 'legal numbers',
    block: item('từ01', lists.legal) + item('từ02', lists.legal, 1),
    shown: ['từ01', 'từ02'],
    page: /I\. từ01[\s\S]*1\.1\. từ02/,
  },
  {
    name: 'numbers of a language that is not known here',
    block: item('từ01', lists.unknown),
    shown: ['từ01'],
    says: /Số thứ tự.*từ01/,
  },
  {
    name: 'numbers with a zero',
    block: item('từ01', lists.withZero),
    shown: ['từ01'],
    page: /01\\\. từ01/,
  },
  {
    name: 'numbers by a style of paragraphs',
    block:
      line('từ01', '<w:pStyle w:val="KieuDieu"/>') + line('từ02', '<w:pStyle w:val="KieuDieu"/>'),
    shown: ['từ01', 'từ02'],
    page: /Điều 1\. từ01[\s\S]*Điều 2\. từ02/,
  },
  {
    name: 'hidden by the style of letters',
    inline: run('từ01', '<w:rStyle w:val="ChuAn"/>') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Chữ ẩn.*từ01/,
  },
  {
    name: 'hidden by the style of the paragraph',
    block: line('từ01', '<w:pStyle w:val="DoanAn"/>') + line('từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Chữ ẩn.*từ01/,
  },
  {
    name: 'hidden by paragraph and by letters, so shown',
    block: p(run('từ01', '<w:rStyle w:val="ChuAn"/>'), '<w:pStyle w:val="DoanAn"/>'),
    shown: ['từ01'],
  },
  {
    name: 'struck out by the style of the paragraph',
    block: line('từ01', '<w:pStyle w:val="DoanGach"/>') + line('từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /gạch ngang.*từ01/,
  },
  {
    name: 'hidden by the style of the table',
    block: `<w:tbl><w:tblPr><w:tblStyle w:val="BangAn"/></w:tblPr>${row(cell(line('từ01')), cell(line('từ02', '')))}</w:tbl>`,
    told: ['từ01', 'từ02'],
    says: /Chữ ẩn.*từ01/,
  },
  {
    name: 'heading of the seventh level by its style',
    block: line('từ01', '<w:pStyle w:val="MucBay"/>') + line('từ02'),
    shown: ['từ01', 'từ02'],
    page: /#{2,6} từ01/,
  },
];
