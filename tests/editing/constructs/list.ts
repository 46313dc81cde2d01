import type { ExtraPart } from './file.ts';
import {
  alternate,
  cell,
  control,
  drawing,
  field,
  item,
  line,
  lists,
  p,
  picture,
  row,
  run,
  shape,
  t,
  table,
  vmlBox,
  word,
} from './ooxml.ts';

/** Something that a Word file may hold: as pieces of a line, or as blocks of its own. */
export interface Construct {
  name: string;
  inline?: string;
  block?: string;
  parts?: ExtraPart[];
  /** Words that the page has, in the place where it was put, unless that place refuses them. */
  shown?: string[];
  /** Words that no page may have: a message names them. */
  told?: string[];
  /** What the prose of the page then has. */
  page?: RegExp;
  /** What is said, as a notice or as what has to be mended. */
  says?: RegExp;
}

const chart =
  '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId50"/>';
const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const note = (id: string, inner: string) =>
  word('footnotes', `<w:footnote w:id="${id}">${inner}</w:footnote>`);
const author = 'w:id="9" w:author="x" w:date="2026-11-01T00:00:00Z"';

/** Each construct once; words of one letter string each, so that they are found wherever they went. */
export const constructs: Construct[] = [
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
  // Elements that libraries pass over.
  {
    name: 'simple field',
    inline: `<w:fldSimple w:instr=" SEQ Bảng ">${run('từ01')}</w:fldSimple>`,
    shown: ['từ01'],
  },
  { name: 'complex field', inline: field('SEQ Bảng', run('từ01')), shown: ['từ01'] },
  {
    name: 'ruby',
    inline: `<w:r><w:ruby><w:rt>${run('từ01')}</w:rt><w:rubyBase>${run('từ02')}</w:rubyBase></w:ruby></w:r>`,
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'direction of writing',
    inline: `<w:bdo w:val="ltr">${run('từ01')}</w:bdo><w:dir w:val="ltr">${run(' từ02')}</w:dir>`,
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'element of another program',
    inline: `<x:la xmlns:x="urn:la">${run('từ01')}</x:la>`,
    shown: ['từ01'],
  },
  {
    name: 'text of another program',
    inline: `<w:r><x:la xmlns:x="urn:la">từ01</x:la></w:r>`,
    told: ['từ01'],
    says: /Có chữ không đưa lên trang được: “từ01”/,
  },
  {
    name: 'carriage return',
    inline: `<w:r>${t('từ01')}<w:cr/>${t('từ02')}</w:r>`,
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'tab to a place',
    inline: `<w:r>${t('từ01')}<w:ptab/>${t('từ02')}<w:tab/>${t('từ03')}</w:r>`,
    shown: ['từ01', 'từ02', 'từ03'],
  },
  {
    name: 'break of page and column',
    inline: `<w:r>${t('từ01')}<w:br w:type="page"/>${t('từ02')}<w:br w:type="column"/>${t('từ03')}<w:br/>${t('từ04')}</w:r>`,
    shown: ['từ01', 'từ02', 'từ03', 'từ04'],
  },
  {
    name: 'button of a macro',
    inline: field('MACROBUTTON NoMacro từ01', '') + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Lời nhắc.*“từ01”/,
  },
  {
    name: 'box that is ticked',
    inline:
      control(
        '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox>',
        run('☒'),
      ) + run(' từ01'),
    shown: ['từ01'],
    page: /☒ từ01/,
  },
  {
    name: 'box of an old form',
    inline:
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>') +
      run(' từ01'),
    shown: ['từ01'],
    page: /☒ từ01/,
  },
  {
    name: 'choice of an old form',
    inline: field(
      'FORMDROPDOWN',
      '',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="từ01"/><w:listEntry w:val="từ02"/></w:ddList></w:ffData>',
    ),
    shown: ['từ02'],
  },
  {
    name: 'choice not made',
    inline: control('<w:showingPlcHdr/><w:dropDownList/>', run('từ01')) + run(' từ02'),
    shown: ['từ02'],
    told: ['từ01'],
    says: /Lời nhắc.*“từ01”/,
  },
  { name: 'choice made', inline: control('<w:dropDownList/>', run('từ01')), shown: ['từ01'] },
  {
    name: 'text box',
    inline: alternate(shape(line('từ01') + line('từ02')), vmlBox(line('từ01') + line('từ02'))),
    shown: ['từ01', 'từ02'],
    says: /Chữ trong khung.*“từ01 từ02”/,
  },
  {
    name: 'text box for new programs only',
    inline: alternate(shape(line('từ01'))),
    shown: ['từ01'],
    says: /Chữ trong khung.*“từ01”/,
  },
  {
    name: 'text box for old programs only',
    inline: vmlBox(line('từ01')),
    shown: ['từ01'],
    says: /Chữ trong khung/,
  },
  {
    name: 'chart',
    inline: drawing('http://schemas.openxmlformats.org/drawingml/2006/chart', chart),
    parts: [
      {
        id: 'rId50',
        type: 'chart',
        target: 'charts/chart7.xml',
        content: `<c:chartSpace ${c} ${a}><a:p><a:r><a:t>từ01</a:t></a:r></a:p><c:v>từ02</c:v></c:chartSpace>`,
      },
    ],
    told: ['từ01', 'từ02'],
    says: /Biểu đồ.*“từ01 từ02”/,
  },
  {
    name: 'diagram',
    inline: drawing(
      'http://schemas.openxmlformats.org/drawingml/2006/diagram',
      '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId50"/>',
    ),
    parts: [
      {
        id: 'rId50',
        type: 'diagramData',
        target: 'diagrams/data1.xml',
        content: `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ${a}><a:p><a:r><a:t>từ01</a:t></a:r></a:p></dgm:dataModel>`,
      },
    ],
    told: ['từ01'],
    says: /sơ đồ.*“từ01”/,
  },
  {
    name: 'drawn letters',
    inline:
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="từ01"/></v:shape></w:pict></w:r>',
    told: ['từ01'],
    says: /hình vẽ.*“từ01”/,
  },
  {
    name: 'formula',
    inline:
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>từ01</m:t></m:r></m:oMath>',
    told: ['từ01'],
    says: /Công thức.*“từ01”/,
  },
  {
    name: 'picture that is missing',
    inline: picture('r:embed="rId50"', 'từ01'),
    parts: [{ id: 'rId50', type: 'image', target: 'media/mat.png' }],
    told: ['từ01'],
    says: /Hình “từ01”.*bị mất trong tệp → /,
  },
  {
    name: 'picture elsewhere',
    inline: picture('r:link="rId50"', 'từ01'),
    parts: [{ id: 'rId50', type: 'image', target: 'https://vi-du.vn/a.png' }],
    told: ['từ01'],
    says: /Hình “từ01”.*liên kết tới nơi khác/,
  },
  {
    name: 'another document shown here',
    block: '<w:altChunk r:id="rId50"/>',
    parts: [{ id: 'rId50', type: 'aFChunk', target: 'khac.html', content: '<p>từ01</p>' }],
    told: ['từ01'],
    says: /chèn nguyên một tài liệu khác: “từ01”/,
  },
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
