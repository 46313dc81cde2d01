import { w, type Xml } from '#base/xml.ts';

/** How the words of a run look. Sizes in points. */
export interface RunFormat {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  underline?: boolean;
  language?: string;
}

/** How a paragraph stands. Lengths in twips. */
export interface ParagraphFormat {
  style?: string;
  /** Stays on the page of the next paragraph. */
  keepNext?: boolean;
  keepLines?: boolean;
  /** A line under the paragraph. */
  lineBelow?: boolean;
  /** A tab stop at this distance, reached by a dotted line. */
  dottedTab?: number;
  before?: number;
  after?: number;
  /** Exact height of a line. */
  line?: number;
  left?: number;
  right?: number;
  firstLine?: number;
  align?: 'left' | 'center' | 'right' | 'both';
  /** 0 for a heading of the first level. */
  outline?: number;
}

const flag = (name: string, on: boolean | undefined): Xml[] => (on ? [w(name)] : []);

/** The element, unless it would say nothing. */
const unlessEmpty = (name: string, children: Xml[]): Xml[] =>
  children.length > 0 ? [w(name, {}, ...children)] : [];

/** `w:rPr`, its children in the order the schema wants: Word refuses another one. */
export function runProperties(format: RunFormat): Xml[] {
  const { font, size } = format;
  return unlessEmpty('rPr', [
    ...(font ? [w('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font })] : []),
    ...flag('b', format.bold),
    ...flag('bCs', format.bold),
    ...flag('i', format.italic),
    ...flag('iCs', format.italic),
    ...(size ? [w('sz', { val: size * 2 }), w('szCs', { val: size * 2 })] : []),
    ...(format.underline ? [w('u', { val: 'single' })] : []),
    ...(format.language ? [w('lang', { val: format.language, eastAsia: format.language })] : []),
  ]);
}

/** `w:pPr`, its children in the order the schema wants. */
export function paragraphProperties(format: ParagraphFormat): Xml[] {
  const { before, after, line, left, right, firstLine, dottedTab } = format;
  const spaced = [before, after, line].some((length) => length !== undefined);
  const indented = [left, right, firstLine].some((length) => length !== undefined);
  const rule = line === undefined ? undefined : 'exact';
  return unlessEmpty('pPr', [
    ...(format.style ? [w('pStyle', { val: format.style })] : []),
    ...flag('keepNext', format.keepNext),
    ...flag('keepLines', format.keepLines),
    ...(format.lineBelow
      ? [w('pBdr', {}, w('bottom', { val: 'single', sz: 6, space: 1, color: 'auto' }))]
      : []),
    ...(dottedTab === undefined
      ? []
      : [w('tabs', {}, w('tab', { val: 'right', leader: 'dot', pos: dottedTab }))]),
    ...(spaced ? [w('spacing', { before, after, line, lineRule: rule })] : []),
    ...(indented ? [w('ind', { left, right, firstLine })] : []),
    ...(format.align ? [w('jc', { val: format.align })] : []),
    ...(format.outline === undefined ? [] : [w('outlineLvl', { val: format.outline })]),
  ]);
}
