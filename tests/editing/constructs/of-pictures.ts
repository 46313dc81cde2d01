import type { Construct } from './construct.ts';
import {
  alternate,
  cell,
  drawing,
  line,
  p,
  row,
  run,
  shape,
  t,
  table,
  vmlBox,
  word,
} from './ooxml.ts';
import { png } from './png.ts';

const pic = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const media = { id: 'rId50', type: 'image', target: 'media/a.png', content: png };
const photo = (more = '', fill = '', inPr = '', properties = '') =>
  `<w:r>${properties}<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wp:docPr id="1" name="h" descr="từ02"${inPr}>${more}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic ${pic}><pic:blipFill><a:blip r:embed="rId50"/>${fill}</pic:blipFill><pic:spPr><a:xfrm/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const v = 'xmlns:v="urn:schemas-microsoft-com:vml"';

/** What is drawn, and pictures as programs place them. */
export const ofPictures: Construct[] = [
  {
    name: 'picture with a link',
    inline: run('từ01 ') + photo('<a:hlinkClick r:id="rId51"/>'),
    parts: [media, { id: 'rId51', type: 'hyperlink', target: 'https://vi-du.vn/a' }],
    shown: ['từ01', 'từ02'],
    page: /\[!\[từ02\]\(\.\/hinh\/hinh-1\.png\)\]\(https:\/\/vi-du\.vn\/a\)/,
  },
  {
    name: 'picture that is cut',
    inline: run('từ01 ') + photo('', '<a:srcRect l="20000" r="30000"/>'),
    parts: [media],
    shown: ['từ01'],
    says: /“từ02”.*cắt/,
  },
  {
    name: 'picture that is hidden',
    inline: run('từ01 ') + photo('', '', ' hidden="1"'),
    parts: [media],
    shown: ['từ01'],
    told: ['từ02'],
    says: /[Ẩẩ]n.*từ02/,
  },
  {
    name: 'picture in hidden words',
    inline: run('từ01 ') + photo('', '', '', '<w:rPr><w:vanish/></w:rPr>'),
    parts: [media],
    shown: ['từ01'],
    told: ['từ02'],
    says: /[Ẩẩ]n.*từ02/,
  },
  {
    name: 'picture that was deleted',
    inline: `${run('từ01 ')}<w:del w:id="9" w:author="x">${photo()}</w:del>`,
    parts: [media],
    shown: ['từ01'],
    told: ['từ02'],
    says: /xóa.*từ02/,
  },
  {
    name: 'picture as old programs place it',
    inline: `${run('từ01 ')}<w:r><w:pict><v:shape ${v} alt="từ02"><v:imagedata r:id="rId50"/></v:shape></w:pict></w:r>`,
    parts: [media],
    shown: ['từ01', 'từ02'],
  },
  {
    name: 'picture in a box',
    inline: shape(p(run('từ01 ') + photo())),
    parts: [media],
    shown: ['từ01', 'từ02'],
    says: /khung/,
  },
  {
    name: 'letters drawn in a shape',
    inline: drawing(
      'http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas',
      '<lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"><a:sp><a:txBody><a:p><a:r><a:t>từ01</a:t></a:r></a:p></a:txBody></a:sp></lc:lockedCanvas>',
    ),
    told: ['từ01'],
    says: /hình vẽ.*“từ01”/,
  },
  {
    name: 'ink',
    inline: `${run('từ01 ')}<w:r><w:contentPart r:id="rId50"/></w:r>`,
    parts: [
      {
        id: 'rId50',
        type: 'customXml',
        target: 'ink/ink1.xml',
        content: '<ink xmlns="http://www.w3.org/2003/InkML"/>',
      },
    ],
    shown: ['từ01'],
    says: /hình vẽ/,
  },
  {
    name: 'embedded sheet',
    inline: `${run('từ01 ')}<w:r><w:object><v:shape ${v} id="s"><v:imagedata r:id="rId50"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" r:id="rId51"/></w:object></w:r>`,
    parts: [media, { id: 'rId51', type: 'package', target: 'embeddings/a.xlsx', content: 'x' }],
    shown: ['từ01'],
    says: /đối tượng nhúng/,
  },
  {
    name: 'control of a program',
    inline: `${run('từ01 ')}<w:r><w:object><w:control r:id="rId50" w:name="TextBox1"/></w:object></w:r>`,
    parts: [
      {
        id: 'rId50',
        type: 'control',
        target: 'activeX/a.xml',
        content: '<ax:ocx xmlns:ax="urn:ax"/>',
      },
    ],
    shown: ['từ01'],
    says: /đối tượng nhúng/,
  },
  {
    name: 'box in a box',
    inline: shape(line('từ01') + p(shape(line('từ02')))),
    shown: ['từ01', 'từ02'],
    says: /khung/,
  },
  {
    name: 'table in a box',
    inline: alternate(
      shape(table(row(cell(line('từ01')), cell(line('từ02'))))),
      vmlBox(table(row(cell(line('từ01')), cell(line('từ02'))))),
    ),
    shown: ['từ01', 'từ02'],
    says: /khung.*từ01/,
  },
  {
    name: 'boxes of a group',
    inline: drawing(
      'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
      `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${['từ01', 'từ02'].map((one) => `<wps:wsp><wps:txbx><w:txbxContent>${line(one)}</w:txbxContent></wps:txbx></wps:wsp>`).join('')}</wpg:wgp>`,
    ),
    shown: ['từ01', 'từ02'],
    says: /khung/,
  },
  {
    name: 'watermark, picture and page in the margins',
    block: line('từ01'),
    parts: [
      {
        id: 'rId60',
        type: 'header',
        target: 'dau.xml',
        content: word(
          'hdr',
          p(`<w:r><w:pict><v:shape ${v}><v:textpath string="từ02"/></v:shape></w:pict></w:r>`) +
            table(row(cell(line('từ03')))),
        ),
      },
      {
        id: 'rId61',
        type: 'footer',
        target: 'cuoi.xml',
        content: word(
          'ftr',
          p(`${run('từ04 ')}<w:fldSimple w:instr=" PAGE "><w:r>${t('2')}</w:r></w:fldSimple>`),
        ),
      },
    ],
    shown: ['từ01'],
    told: ['từ02', 'từ03', 'từ04'],
    says: /đầu trang, cuối trang giấy/,
  },
  {
    name: 'another document shown here, of Word',
    block: '<w:altChunk r:id="rId50"/>',
    parts: [{ id: 'rId50', type: 'aFChunk', target: 'khac.docx', content: 'PK' }],
    says: /chèn nguyên một tài liệu khác/,
  },
];
