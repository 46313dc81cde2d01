import { node, type Xml } from '#base/xml.ts';
import { qrRuns } from '../qr.ts';
import type { Slide } from '../slides/slides.ts';
import {
  markRoom,
  type Paragraph,
  type Page,
  pagesOf,
  paragraphsOf,
  sizeFor,
  smallSize,
} from './fit.ts';
import { footer, type Layout, slots } from './master.ts';
import { type Box, boxes, emu, frame, placeholder, root, run, tree } from './xml.ts';

/** One slide of the file: what is on it, ready to be written. */
export interface DeckSlide {
  layout: Layout;
  slide: Slide;
  page: Page;
  /** The first of the slides of one thing carries its code and its notes. */
  isFirst: boolean;
}

const layoutOf = ({ look, link }: Slide): Layout => {
  if (look === 'title') return 'opening';
  return look === 'part' ? 'part' : link ? 'item' : 'list';
};
const bodyOf: Record<Layout, Box> = {
  opening: boxes.openingLead,
  part: boxes.body,
  list: boxes.body,
  item: boxes.bodyBesideCode,
};

/** One slide as the slides of the file that it needs. */
export function deckSlides(slide: Slide): DeckSlide[] {
  const layout = layoutOf(slide);
  const { width, height } = bodyOf[layout];
  return pagesOf(paragraphsOf(slide), width, height).map((page, i) => ({
    layout,
    slide: i === 0 ? slide : { ...slide, title: `${slide.title} (tiếp)` },
    page,
    isFirst: i === 0,
  }));
}

const marks: Record<NonNullable<Paragraph['mark']>, Xml[]> = {
  bullet: [],
  number: [node('a:buFont', { typeface: '+mj-lt' }), node('a:buAutoNum', { type: 'arabicPeriod' })],
  letter: [
    node('a:buFont', { typeface: '+mj-lt' }),
    node('a:buAutoNum', { type: 'alphaUcPeriod' }),
  ],
};

/** Where the text of a list begins; a dot's place is that of the master. */
function textAt(mark: NonNullable<Paragraph['mark']>, size: number): Record<string, number> {
  if (mark === 'bullet') return {};
  const room = emu(markRoom(mark, size));
  return { marL: room, indent: -room };
}

const paragraph = ({ text, mark, bold = false, small }: Paragraph, size: number): Xml =>
  node(
    'a:p',
    {},
    mark
      ? node('a:pPr', textAt(mark, size), ...marks[mark])
      : node('a:pPr', { marL: 0, indent: 0 }, node('a:buNone')),
    ...(text ? [run(text, { size, bold })] : []),
    ...(small ? [run(text ? ` ${small}` : small, { size: smallSize(size), soft: true })] : []),
  );

const line = (words: string, size: number, link?: string) =>
  node('a:p', {}, run(words, { size, ...(link ? { link } : {}) }));

/** The code of an address as a drawing with words that say what it is. */
function code(id: number, link: string, box: Box): Xml {
  const { size, runs } = qrRuns(link);
  const point = (x: number, y: number) => node('a:pt', { x, y });
  const squares = runs.flatMap(({ left, top, long }) => [
    node('a:moveTo', {}, point(left, top)),
    node('a:lnTo', {}, point(left + long, top)),
    node('a:lnTo', {}, point(left + long, top + 1)),
    node('a:lnTo', {}, point(left, top + 1)),
    node('a:close'),
  ]);
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name: 'Mã QR', descr: `Mã QR mở ${link.split('#')[0]}` }),
      node('p:cNvSpPr'),
      node('p:nvPr'),
    ),
    node(
      'p:spPr',
      {},
      frame(box),
      node(
        'a:custGeom',
        {},
        node('a:avLst'),
        node('a:gdLst'),
        node('a:ahLst'),
        node('a:cxnLst'),
        node('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
        node('a:pathLst', {}, node('a:path', { w: size, h: size }, ...squares)),
      ),
      node('a:solidFill', {}, node('a:srgbClr', { val: '000000' })),
      node('a:ln', {}, node('a:noFill')),
    ),
  );
}

/** A choice makes an address too long to be read. */
const linkWords = (link: string) =>
  link.includes('#') ? 'Quét mã để mở bài giảng này' : link.replace(/^https?:\/\//, '');

/** Id of the relationship that leads to the address of a slide. */
export const linkId = 'rId3';

/** One slide as its file. */
export function slideFile({ layout, slide, page, isFirst }: DeckSlide, site: string): string {
  const { kicker, title, basis, link } = slide;
  const isOpening = layout === 'opening';
  const titleBox = isOpening ? boxes.opening : boxes.title;
  const titleSize = sizeFor(
    title,
    titleBox,
    isOpening ? [44, 40, 36, 32, 28, 24] : [32, 28, 24, 20],
    true,
  );
  const small = (
    id: number,
    name: string,
    idx: number,
    words: string,
    box: Box,
    sizes: number[],
    to?: string,
  ) =>
    placeholder(id, name, { type: 'body', sz: 'quarter', idx }, [
      line(words, sizeFor(words, box, sizes), to),
    ]);
  return root(
    'p:sld',
    {},
    node(
      'p:cSld',
      {},
      tree(
        placeholder(2, 'Tên trang', { type: isOpening ? 'ctrTitle' : 'title' }, [
          line(title, titleSize),
        ]),
        ...(kicker
          ? [small(3, 'Dòng trên tên', slots.kicker, kicker, boxes.kicker, [14, 13, 12])]
          : []),
        ...(page.paragraphs.length > 0
          ? [
              placeholder(
                4,
                'Nội dung',
                { type: isOpening ? 'subTitle' : 'body', idx: slots.body },
                page.paragraphs.map((one) => paragraph(one, page.size)),
              ),
            ]
          : []),
        ...(basis ? [small(5, 'Căn cứ', slots.basis, basis, boxes.basis, [14, 13, 12, 11])] : []),
        ...(link && isFirst
          ? [
              code(6, link, boxes.code),
              small(
                7,
                'Địa chỉ',
                slots.codeWords,
                linkWords(link),
                boxes.codeWords,
                [13, 12, 11],
                linkId,
              ),
            ]
          : []),
        ...footer(8, site),
      ),
    ),
    node('p:clrMapOvr', {}, node('a:masterClrMapping')),
  );
}
