import type { Construct } from './construct.ts';
import { cell, item, line, lists, p, row, run, table } from './ooxml.ts';

/** Tables, computed numbers, and looks that carry meaning. */
export const ofLayout: Construct[] = [
  { name: 'plain words', inline: run('từ01 từ02'), shown: ['từ01', 'từ02'] },
  // Merged and nested cells, lists and lines in cells.
  {
    name: 'cell over two columns',
    block: table(
      row(cell(line('từ01')), cell(line('từ02')), cell(line('từ03'))),
      row(cell(line('từ04'), '<w:gridSpan w:val="2"/>'), cell(line('từ05'))),
    ),
    shown: ['từ01', 'từ02', 'từ03', 'từ04', 'từ05'],
    page: /\| từ04 \| +\| từ05 \|/,
    says: /Ô gộp trong bảng.*“từ04”/,
  },
  {
    name: 'cell over two rows',
    block: table(
      row(cell(line('từ01')), cell(line('từ02')), cell(line('từ03'))),
      row(
        cell(line('từ04')),
        cell(line('từ05'), '<w:vMerge w:val="restart"/>'),
        cell(line('từ06')),
      ),
      row(cell(line('từ07')), cell(p(''), '<w:vMerge/>'), cell(line('từ08'))),
    ),
    shown: ['từ05', 'từ07', 'từ08'],
    page: /\| từ07 \| +\| từ08 \|/,
    says: /Ô gộp trong bảng.*“từ05”/,
  },
  {
    name: 'row that begins further right',
    block: table(
      row(cell(line('từ01')), cell(line('từ02'))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(line('từ03'))}</w:tr>`,
    ),
    shown: ['từ01', 'từ02', 'từ03'],
    page: /\| +\| từ03 \|/,
  },
  {
    name: 'table in a cell',
    block: table(
      row(cell(line('từ01')), cell(table(row(cell(line('từ02')), cell(line('từ03')))) + p(''))),
    ),
    told: ['từ02', 'từ03'],
    says: /bảng nằm trong ô của bảng khác, “từ02 từ03”.*→ chuyển bảng trong ra ngoài/,
  },
  {
    name: 'list in a cell',
    block: table(
      row(cell(line('từ01')), cell(item('từ02', lists.bullets) + item('từ03', lists.bullets))),
      row(cell(line('từ04')), cell(item('từ05', lists.numbers) + item('từ06', lists.letters))),
    ),
    shown: ['từ02', 'từ03', 'từ05', 'từ06'],
    page: /• từ02<br \/>• từ03[\s\S]*1\\?\. từ05<br \/>a\) từ06/,
  },
  {
    name: 'two paragraphs in a cell',
    block: table(row(cell(line('từ01') + line('từ02')), cell(line('từ03')))),
    shown: ['từ01', 'từ02', 'từ03'],
    page: /từ01<br \/>từ02/,
  },
  // Numbers that Word computes.
  {
    name: 'articles',
    block: item('từ01', lists.articles) + item('từ02', lists.articles),
    shown: ['từ01', 'từ02'],
    page: /Điều 1\. từ01[\s\S]*Điều 2\. từ02/,
  },
  {
    name: 'roman numbers',
    block: item('từ01', lists.roman) + item('từ02', lists.roman),
    shown: ['từ01', 'từ02'],
    page: /I\. từ01[\s\S]*II\. từ02/,
  },
  {
    name: 'letters',
    block: item('từ01', lists.letters) + item('từ02', lists.letters),
    shown: ['từ01', 'từ02'],
    page: /a\) từ01[\s\S]*b\) từ02/,
  },
  {
    name: 'numbers from five',
    block: item('từ01', lists.fromFive) + item('từ02', lists.fromFive),
    shown: ['từ01', 'từ02'],
    page: /5\. từ01\n6\. từ02/,
  },
  {
    name: 'numbers of two levels',
    block:
      item('từ01', lists.levels) +
      item('từ02', lists.levels, 1) +
      item('từ03', lists.levels, 1) +
      item('từ04', lists.levels),
    shown: ['từ01', 'từ02', 'từ03', 'từ04'],
    page: /1\. từ01[\s\S]*1\.1\. từ02[\s\S]*1\.2\. từ03[\s\S]*2\. từ04/,
  },
  {
    name: 'numbers resumed behind a paragraph',
    block: item('từ01', lists.numbers) + line('từ02') + item('từ03', lists.numbers),
    shown: ['từ01', 'từ02', 'từ03'],
    page: /1\. từ01[\s\S]*từ02[\s\S]*2\. từ03/,
  },
  {
    name: 'a numbered heading',
    block: p(
      run('từ01'),
      `<w:pStyle w:val="Heading2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.roman}"/></w:numPr>`,
    ),
    shown: ['từ01'],
    page: /## I\. từ01/,
  },
  // Meaning that looks carry.
  {
    name: 'struck out',
    inline: run('từ01', '<w:strike/>') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Chữ gạch ngang không lên trang: “từ01”/,
  },
  {
    name: 'struck out twice',
    inline: run('từ01', '<w:dstrike/>') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Chữ gạch ngang/,
  },
  {
    name: 'hidden',
    inline: run('từ01', '<w:vanish/>') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Chữ ẩn không lên trang: “từ01”/,
  },
  {
    name: 'hidden by turns',
    inline: run('từ01', '<w:vanish w:val="0"/>') + run(' từ02', '<w:strike w:val="false"/>'),
    shown: ['từ01', 'từ02'],
  },
];
