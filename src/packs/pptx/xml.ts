import { file, node, text, type Xml } from '#base/xml.ts';
import type { Box } from '../slides/boxes.ts';

/** Points in the unit of the format. */
export const emu = (points: number): number => Math.round(points * 12700);

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
export const bodyProperties = (anchor?: 't' | 'b' | 'ctr'): Xml =>
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
