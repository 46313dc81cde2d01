import { file, node, type Xml } from '#base/xml.ts';

/** How a field looks, by its place in the list below. */
export const formats = { plain: 0, head: 1, words: 2, number: 3, share: 4, day: 5 } as const;

const list = (name: string, ...items: Xml[]): Xml => node(name, { count: items.length }, ...items);

const top = (wrapText?: 1): Xml => node('alignment', { vertical: 'top', wrapText });

const format = (numFmtId: number, fontId: number, fillId: number, align: Xml): Xml =>
  node(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId: 1,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    },
    align,
  );

const font = (...marks: Xml[]): Xml =>
  node('font', {}, ...marks, node('sz', { val: 11 }), node('name', { val: 'Times New Roman' }));

const fill = (pattern: string, ...colours: Xml[]): Xml =>
  node('fill', {}, node('patternFill', { patternType: pattern }, ...colours));

const edge = (name: string): Xml =>
  node(name, { style: 'thin' }, node('color', { rgb: 'FFBFBFBF' }));

const sides = ['left', 'right', 'top', 'bottom'];

/** Words have the format “text”: who edits one that begins with `=` gets no formula either. */
const asText = 49;

/** The part of a workbook that says how its fields look. */
export const stylesFile: string = file(
  node(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    list(
      'numFmts',
      node('numFmt', { numFmtId: 164, formatCode: 'dd/mm/yyyy' }),
      node('numFmt', { numFmtId: 165, formatCode: '0.0%' }),
    ),
    list('fonts', font(), font(node('b'))),
    list(
      'fills',
      fill('none'),
      fill('gray125'),
      fill('solid', node('fgColor', { rgb: 'FFF2ECE2' })),
    ),
    list(
      'borders',
      node('border', {}, ...sides.map((side) => node(side))),
      node('border', {}, ...sides.map(edge)),
    ),
    list('cellStyleXfs', node('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    list(
      'cellXfs',
      node('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      format(0, 1, 2, node('alignment', { vertical: 'center', wrapText: 1 })),
      format(asText, 0, 0, top(1)),
      format(0, 0, 0, top()),
      format(165, 0, 0, top()),
      format(164, 0, 0, top()),
    ),
    list('cellStyles', node('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ),
);
