import { file, node, text, type Xml } from '#base/xml.ts';

/** Points in the unit of the format. */
export const emu = (points: number): number => Math.round(points * 12700);

/** A rectangle on a slide, in points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A slide is 960 by 540 points: 16 to 9. */
export const page = { width: 960, height: 540 };

/** Where things stand. */
export const boxes = {
  kicker: { x: 44, y: 24, width: 872, height: 22 },
  title: { x: 44, y: 46, width: 872, height: 68 },
  body: { x: 44, y: 122, width: 872, height: 332 },
  bodyBesideCode: { x: 44, y: 122, width: 690, height: 332 },
  code: { x: 766, y: 122, width: 150, height: 150 },
  codeWords: { x: 756, y: 278, width: 170, height: 64 },
  basis: { x: 44, y: 460, width: 872, height: 34 },
  footer: { x: 44, y: 504, width: 640, height: 20 },
  number: { x: 796, y: 504, width: 120, height: 20 },
  opening: { x: 44, y: 150, width: 690, height: 150 },
  openingLead: { x: 44, y: 310, width: 690, height: 120 },
} satisfies Record<string, Box>;

const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

/** A root element with the namespaces of a presentation. */
export const root = (
  name: string,
  attributes: Record<string, string>,
  ...children: Xml[]
): string => file(node(name, { ...namespaces, ...attributes }, ...children));

/** Place and size. */
export const frame = ({ x, y, width, height }: Box): Xml =>
  node(
    'a:xfrm',
    {},
    node('a:off', { x: emu(x), y: emu(y) }),
    node('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** Text that keeps its whole box and is made smaller when somebody adds to it. */
export const bodyProperties = (anchor?: 't' | 'b'): Xml =>
  node(
    'a:bodyPr',
    { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, ...(anchor ? { anchor } : {}) },
    node('a:normAutofit'),
  );

/** How a run looks. */
export interface Look {
  size?: number;
  bold?: boolean;
  soft?: boolean;
  link?: string;
}

/** Words in Vietnamese; `link` is the id of a relationship. */
export const run = (words: string, { size, bold, soft, link }: Look = {}): Xml =>
  node(
    'a:r',
    {},
    node(
      'a:rPr',
      {
        lang: 'vi-VN',
        ...(size ? { sz: Math.round(size * 100) } : {}),
        ...(bold ? { b: 1 } : {}),
        dirty: 0,
      },
      ...(soft ? [node('a:solidFill', {}, node('a:schemeClr', { val: 'tx2' }))] : []),
      ...(link ? [node('a:hlinkClick', { 'r:id': link })] : []),
    ),
    node('a:t', {}, text(words)),
  );

/** A shape that fills a placeholder; without a box of its own it stands where the layout has it. */
export function placeholder(
  id: number,
  name: string,
  ph: Record<string, string | number>,
  paragraphs: Xml[],
  { box, properties }: { box?: Box; properties?: Xml } = {},
): Xml {
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name }),
      node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1 })),
      node('p:nvPr', {}, node('p:ph', ph)),
    ),
    node('p:spPr', {}, ...(box ? [frame(box)] : [])),
    node(
      'p:txBody',
      {},
      properties ?? node('a:bodyPr'),
      node('a:lstStyle'),
      ...(paragraphs.length > 0 ? paragraphs : [node('a:p')]),
    ),
  );
}

/** The tree of shapes of a slide, a layout or a master. */
export const tree = (...shapes: Xml[]): Xml =>
  node(
    'p:spTree',
    {},
    node(
      'p:nvGrpSpPr',
      {},
      node('p:cNvPr', { id: 1, name: '' }),
      node('p:cNvGrpSpPr'),
      node('p:nvPr'),
    ),
    node(
      'p:grpSpPr',
      {},
      node(
        'a:xfrm',
        {},
        node('a:off', { x: 0, y: 0 }),
        node('a:ext', { cx: 0, cy: 0 }),
        node('a:chOff', { x: 0, y: 0 }),
        node('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );
