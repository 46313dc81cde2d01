import { node, type Xml } from '#base/xml.ts';
import { qrRuns } from '../qr.ts';
import { type Box, boxes, codeLowered } from '../slides/boxes.ts';
import {
  bodyOf,
  markRoom,
  type Page,
  type Paragraph,
  sizeFor,
  smallSize,
  spaceBefore,
  titleSize,
} from '../slides/page.ts';
import type { Slide } from '../slides/slide.ts';
import { footer, type Layout, slots } from './master.ts';
import { bodyProperties, emu, frame, placeholder, root, run, tree } from './xml.ts';

/** One slide of the file: what is on it, ready to be written. */
export interface DeckSlide {
  layout: Layout;
  slide: Slide;
  page: Page;
}

const layoutOf = ({ look, link }: Slide): Layout => {
  if (look === 'title') return 'opening';
  return look === 'part' || look === 'closing' ? look : link ? 'item' : 'list';
};

/** A slide as it is set in the file. */
export const deckSlide = (slide: Slide): DeckSlide => ({
  layout: layoutOf(slide),
  slide,
  page: bodyOf(slide),
});

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

/** Room before a paragraph, where it is another than the master's. */
const room = ({ size, gap }: Page): Xml[] =>
  gap === spaceBefore
    ? []
    : [node('a:spcBef', {}, node('a:spcPts', { val: Math.round(size * gap * 100) }))];

const paragraph = ({ text, mark, bold = false, small }: Paragraph, page: Page): Xml => {
  const { size } = page;
  return node(
    'a:p',
    {},
    mark
      ? node('a:pPr', textAt(mark, size), ...room(page), ...marks[mark])
      : node('a:pPr', { marL: 0, indent: 0 }, ...room(page), node('a:buNone')),
    ...(text ? [run(text, { size, bold })] : []),
    ...(small ? [run(text ? ` ${small}` : small, { size: smallSize(size), soft: true })] : []),
  );
};

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
export function slideFile({ layout, slide, page }: DeckSlide, site: string): string {
  const { kicker, title, basis, link } = slide;
  const isOpening = layout === 'opening';
  const isCentred = page.centred && !isOpening;
  const lowered = (box: Box): Box => (isCentred ? { ...box, y: box.y + codeLowered } : box);
  const small = (
    id: number,
    name: string,
    idx: number,
    words: string,
    box: Box,
    sizes: number[],
    to?: string,
  ) =>
    placeholder(
      id,
      name,
      { type: 'body', sz: 'quarter', idx },
      [line(words, sizeFor(words, box, sizes), to)],
      to && isCentred ? { box } : {},
    );
  return root(
    'p:sld',
    {},
    node(
      'p:cSld',
      {},
      tree(
        placeholder(2, 'Tên trang', { type: isOpening ? 'ctrTitle' : 'title' }, [
          line(title, titleSize(slide)),
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
                page.paragraphs.map((one) => paragraph(one, page)),
                isCentred ? { properties: bodyProperties('ctr') } : {},
              ),
            ]
          : []),
        ...(basis ? [small(5, 'Căn cứ', slots.basis, basis, boxes.basis, [14, 13, 12, 11])] : []),
        ...(link
          ? [
              code(6, link, lowered(boxes.code)),
              small(
                7,
                'Địa chỉ',
                slots.codeWords,
                linkWords(link),
                lowered(boxes.codeWords),
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
