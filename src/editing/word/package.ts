import { strToU8 } from 'fflate';
import { file, node, text, w, wordFile, type Xml } from '#base/xml.ts';
import { zip } from '#base/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (id: string, name: string, size: number, extra: Xml[] = [], before = 0): Xml =>
  w(
    'style',
    { type: 'paragraph', styleId: id, ...(id === 'Normal' ? { default: 1 } : {}) },
    w('name', { val: name }),
    ...(id === 'Normal' ? [] : [w('basedOn', { val: 'Normal' }), w('next', { val: 'Normal' })]),
    w('pPr', {}, w('spacing', { before, after: 120 })),
    w(
      'rPr',
      {},
      w('rFonts', { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }),
      ...extra,
      w('sz', { val: size }),
    ),
  );

const styles = wordFile(
  'styles',
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

const parts = { document: 'document.main', styles: 'styles', numbering: 'numbering' } as const;

const contentTypes = file(
  node(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    node('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(parts).map(([name, type]) =>
      node('Override', { PartName: `/word/${name}.xml`, ContentType: `${WORD}.${type}+xml` }),
    ),
  ),
);

/** Addresses that the text leads to, in the order of their relationship ids `rId10`, `rId11` … */
const links = (targets: readonly string[]): string =>
  file(
    node(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      node('Relationship', { Id: 'rId1', Type: `${OFFICE}/styles`, Target: 'styles.xml' }),
      node('Relationship', { Id: 'rId2', Type: `${OFFICE}/numbering`, Target: 'numbering.xml' }),
      ...targets.map((Target, i) =>
        node('Relationship', {
          Id: `rId${i + 10}`,
          Type: `${OFFICE}/hyperlink`,
          Target,
          TargetMode: 'External',
        }),
      ),
    ),
  );

const packageLinks = file(
  node(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    node('Relationship', {
      Id: 'rId1',
      Type: `${OFFICE}/officeDocument`,
      Target: 'word/document.xml',
    }),
  ),
);

/** A Word file for editors around finished paragraphs and tables: plain styles, lists, links. */
export function packageDraft(body: readonly Xml[], targets: readonly string[] = []): Uint8Array {
  const page = w(
    'sectPr',
    {},
    w('pgSz', { w: 11906, h: 16838 }),
    w('pgMar', { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 }),
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageLinks,
    'word/document.xml': wordFile('document', w('body', {}, ...body, page)),
    'word/_rels/document.xml.rels': links(targets),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  };
  return zip(
    Object.entries(files).map(([name, content]) => ({ name, bytes: strToU8(content) })),
    9,
  );
}

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
      w('tblW', { w: 0, type: 'auto' }),
      w(
        'tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          w(side, { val: 'single', sz: 4, space: 0, color: '999999' }),
        ),
      ),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    ...rows.map((cells) =>
      w(
        'tr',
        {},
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
