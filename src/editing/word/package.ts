import { join, node, text, w, wordFile, type Xml } from '#base/xml.ts';
import { layout } from '#word/layout.ts';
import { packageDocument } from '#word/package.ts';
import { runProperties } from '#word/properties.ts';
import { plainSection } from '#word/section.ts';

const style = (id: string, name: string, size: number, extra: Xml[] = [], before = 0): Xml =>
  w(
    'style',
    { type: 'paragraph', styleId: id, ...(id === 'Normal' ? { default: 1 } : {}) },
    w('name', { val: name }),
    ...(id === 'Normal' ? [] : [w('basedOn', { val: 'Normal' }), w('next', { val: 'Normal' })]),
    w('pPr', {}, w('spacing', { before, after: 120 })),
    w('rPr', {}, ...extra, w('sz', { val: size }), w('szCs', { val: size })),
  );

const styles = wordFile(
  'styles',
  w(
    'docDefaults',
    {},
    w(
      'rPrDefault',
      {},
      ...runProperties({ font: layout.font, size: 13, language: layout.language }),
    ),
  ),
  style('Normal', 'Normal', 26),
  style('Title', 'Title', 36, [w('b')]),
  ...[1, 2, 3].map((n) => style(`Heading${n}`, `heading ${n}`, 34 - 2 * n, [w('b')], 240)),
);

const level = (id: number, format: string, sign: string): Xml =>
  w(
    'abstractNum',
    { abstractNumId: id },
    w(
      'lvl',
      { ilvl: 0 },
      w('start', { val: 1 }),
      w('numFmt', { val: format }),
      w('lvlText', { val: sign }),
      w('pPr', {}, w('ind', { left: 567, hanging: 283 })),
    ),
  );

/** Lists: 1 with dots, 2 with numbers. */
const numbering = wordFile(
  'numbering',
  level(0, 'bullet', '•'),
  level(1, 'decimal', '%1.'),
  ...[1, 2].map((n) => w('num', { numId: n }, w('abstractNumId', { val: n - 1 }))),
);

/** The Word files of editors have even margins: their table is wide. */
const page = plainSection({ top: 20, right: 20, bottom: 20, left: 20 });

/** A Word file for editors around finished paragraphs and tables: plain styles, lists, links. */
export const packageDraft = (
  title: string,
  body: readonly Xml[],
  links: readonly string[] = [],
): Uint8Array => packageDocument({ body: join([...body, page]), title, styles, numbering, links });

/** A run of words. */
export const words = (value: string, bold = false, italic = false, grey = false): Xml =>
  w(
    'r',
    {},
    w(
      'rPr',
      {},
      ...(bold ? [w('b')] : []),
      ...(italic ? [w('i')] : []),
      ...(grey ? [w('color', { val: '666666' })] : []),
    ),
    ...value
      .split('\n')
      .flatMap((line, i) => [
        ...(i > 0 ? [w('br')] : []),
        node('w:t', { 'xml:space': 'preserve' }, text(line)),
      ]),
  );

/** A paragraph in a style, or as an item of list 1 (dots) or 2 (numbers). */
export const para = (runs: readonly Xml[], style?: string, list?: number): Xml =>
  w(
    'p',
    {},
    w(
      'pPr',
      {},
      ...(style ? [w('pStyle', { val: style })] : []),
      ...(list ? [w('numPr', {}, w('ilvl', { val: 0 }), w('numId', { val: list }))] : []),
    ),
    ...runs,
  );

/** A bordered table; a cell is a list of paragraphs. */
export const grid = (widths: readonly number[], rows: readonly Xml[][][]): Xml =>
  w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' }),
      w(
        'tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          w(side, { val: 'single', sz: 4, space: 0, color: '999999' }),
        ),
      ),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    ...rows.map((cells, row) =>
      w(
        'tr',
        {},
        // The head is repeated on every page, and no row is torn by the end of one.
        w('trPr', {}, w('cantSplit'), ...(row === 0 ? [w('tblHeader')] : [])),
        ...cells.map((paragraphs, i) =>
          w(
            'tc',
            {},
            w('tcPr', {}, w('tcW', { w: widths[i], type: 'dxa' })),
            ...(paragraphs.length > 0 ? paragraphs : [para([])]),
          ),
        ),
      ),
    ),
  );
