import { layout } from './layout.ts';
import {
  paragraphProperties,
  runProperties,
  type ParagraphFormat,
  type RunFormat,
} from './properties.ts';
import { mm, pt } from './units.ts';
import { w, wordFile, type Xml } from '#base/xml.ts';

interface Style {
  /** The name Word shows. Those that Word knows are English here; Word translates them. */
  name: string;
  /** True for a style that Word does not bring along. */
  own?: boolean;
  basedOn?: string;
  /** Style of the paragraph that follows when one types on. */
  next?: string;
  paragraph?: ParagraphFormat;
  run?: RunFormat;
}

const { size, line } = layout;
const plain: ParagraphFormat = { firstLine: 0, after: 0, align: 'left' };
const centred: ParagraphFormat = { firstLine: 0, after: 0, align: 'center' };
const head: ParagraphFormat = { align: 'left', keepNext: true, keepLines: true };

const styles = {
  Normal: { name: 'Normal' },
  Body: {
    name: 'Body Text',
    paragraph: { firstLine: mm(layout.firstLine), align: 'both' },
  },
  Heading1: {
    name: 'heading 1',
    basedOn: 'Body',
    next: 'Body',
    paragraph: { ...head, before: pt(6), outline: 0 },
    run: { bold: true },
  },
  Heading2: {
    name: 'heading 2',
    basedOn: 'Body',
    next: 'Body',
    paragraph: { ...head, outline: 1 },
    run: { bold: true, italic: true },
  },
  ListDash: { name: 'Danh sách gạch đầu dòng', own: true, basedOn: 'Body' },
  /** Room to write by hand: nothing between the lines but their own height. */
  DottedLine: {
    name: 'Dòng chấm',
    own: true,
    paragraph: { ...plain, line: pt(line.wide) },
  },
  Letterhead: { name: 'Tiêu đề văn bản', own: true, paragraph: centred },
  Title: {
    name: 'Title',
    next: 'Subtitle',
    paragraph: { ...centred, keepNext: true, before: pt(12), line: pt(line.wide) },
    run: { bold: true, size: size.heading },
  },
  Subtitle: {
    name: 'Subtitle',
    next: 'Body',
    paragraph: { ...centred, keepNext: true },
    run: { bold: true },
  },
  TableHead: {
    name: 'Đầu bảng',
    own: true,
    paragraph: { ...centred, keepNext: true, before: pt(2), after: pt(2) },
    run: { bold: true },
  },
  TableText: {
    name: 'Chữ trong bảng',
    own: true,
    paragraph: { ...plain, before: pt(2), after: pt(2) },
  },
  TableNumber: {
    name: 'Số trong bảng',
    own: true,
    basedOn: 'TableText',
    paragraph: { align: 'center' },
  },
  // A table whose words would be torn by its borders is set in smaller type, by style as well.
  TableHead13: { name: 'Đầu bảng, cỡ 13', own: true, basedOn: 'TableHead', run: { size: 13 } },
  TableText13: {
    name: 'Chữ trong bảng, cỡ 13',
    own: true,
    basedOn: 'TableText',
    run: { size: 13 },
  },
  TableNumber13: {
    name: 'Số trong bảng, cỡ 13',
    own: true,
    basedOn: 'TableNumber',
    run: { size: 13 },
  },
  TableHead12: { name: 'Đầu bảng, cỡ 12', own: true, basedOn: 'TableHead', run: { size: 12 } },
  TableText12: {
    name: 'Chữ trong bảng, cỡ 12',
    own: true,
    basedOn: 'TableText',
    run: { size: 12 },
  },
  TableNumber12: {
    name: 'Số trong bảng, cỡ 12',
    own: true,
    basedOn: 'TableNumber',
    run: { size: 12 },
  },
  /** Keeps neighbouring tables apart, and the text off a table's border. */
  TableGap: { name: 'Khoảng sau bảng', own: true, paragraph: { ...plain, line: pt(8) } },
  Signature: { name: 'Signature', paragraph: centred },
  Recipients: { name: 'Nơi nhận', own: true, paragraph: plain, run: { size: size.recipients } },
  Header: { name: 'header', paragraph: centred, run: { size: size.pageNumber } },
} satisfies Record<string, Style>;

/** A style of the papers. */
export type StyleId = keyof typeof styles;

function styleNode(id: string, style: Style): Xml {
  const isDefault = id === 'Normal';
  return w(
    'style',
    {
      type: 'paragraph',
      default: isDefault ? 1 : undefined,
      customStyle: style.own ? 1 : undefined,
      styleId: id,
    },
    w('name', { val: style.name }),
    ...(isDefault ? [] : [w('basedOn', { val: style.basedOn ?? 'Normal' })]),
    ...(style.next ? [w('next', { val: style.next })] : []),
    w('qFormat'),
    ...paragraphProperties(style.paragraph ?? {}),
    ...runProperties(style.run ?? {}),
  );
}

const defaults = w(
  'docDefaults',
  {},
  w(
    'rPrDefault',
    {},
    ...runProperties({ font: layout.font, size: size.body, language: layout.language }),
  ),
  w(
    'pPrDefault',
    {},
    ...paragraphProperties({ before: 0, after: pt(layout.afterParagraph), line: pt(line.body) }),
  ),
);

/** `word/styles.xml`: fonts, sizes and distances of every kind of paragraph. */
export const stylesFile = (): string =>
  wordFile(
    'styles',
    defaults,
    ...Object.entries(styles).map(([id, style]) => styleNode(id, style)),
  );
