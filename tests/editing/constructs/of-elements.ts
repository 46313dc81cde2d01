import type { Construct } from './construct.ts';
import {
  alternate,
  control,
  drawing,
  field,
  line,
  picture,
  run,
  shape,
  t,
  vmlBox,
} from './ooxml.ts';

const chart =
  '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId50"/>';
const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
/** Elements that libraries pass over. */
export const ofElements: Construct[] = [
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
];
