import { node, text, type Xml } from '#base/xml.ts';
import { type Box, boxes, sheet } from '../slides/boxes.ts';
import { indent, spaceBefore } from '../slides/page.ts';
import { bodyProperties, emu, frame, placeholder, root, run, tree } from './xml.ts';

/** The layouts, in the order of their files. */
export const layouts = ['opening', 'part', 'list', 'item', 'closing'] as const;
export type Layout = (typeof layouts)[number];

const layoutNames: Record<Layout, string> = {
  opening: 'Mở đầu',
  part: 'Mở phần',
  list: 'Nội dung',
  item: 'Nội dung có mã QR',
  closing: 'Kết thúc',
};

/** Numbers of the placeholders, the same on master, layouts and slides. */
export const slots = { body: 1, footer: 11, number: 12, kicker: 13, basis: 14, codeWords: 15 };

const words = (sample: string) => node('a:p', {}, run(sample));
const smallStyle = (size: number) => [
  node('a:buNone'),
  node(
    'a:defRPr',
    { lang: 'vi-VN', sz: size * 100 },
    node('a:solidFill', {}, node('a:schemeClr', { val: 'tx2' })),
    node('a:latin', { typeface: '+mn-lt' }),
  ),
];

/** A placeholder of a layout with a style of its own. */
function small(id: number, name: string, idx: number, box: Box, size: number, bold = false): Xml {
  const [none, style] = smallStyle(size);
  const level = node(
    'a:lvl1pPr',
    { marL: 0, indent: 0 },
    node('a:spcBef', {}, node('a:spcPts', { val: 0 })),
    none as Xml,
    style as Xml,
  );
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name }),
      node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1 })),
      node('p:nvPr', {}, node('p:ph', { type: 'body', sz: 'quarter', idx })),
    ),
    node('p:spPr', {}, frame(box)),
    node(
      'p:txBody',
      {},
      bodyProperties(bold ? 'b' : 't'),
      node('a:lstStyle', {}, level),
      words(name),
    ),
  );
}

/** The red line that the opening and the parts of a deck have at their head. */
const bar = (id: number): Xml =>
  node(
    'p:sp',
    {},
    node('p:nvSpPr', {}, node('p:cNvPr', { id, name: 'Vạch' }), node('p:cNvSpPr'), node('p:nvPr')),
    node(
      'p:spPr',
      {},
      frame({ x: 0, y: 0, width: sheet.width, height: 10 }),
      node('a:prstGeom', { prst: 'rect' }, node('a:avLst')),
      node('a:solidFill', {}, node('a:schemeClr', { val: 'accent1' })),
      node('a:ln', {}, node('a:noFill')),
    ),
  );

/** Footer and number of a slide. */
export const footer = (id: number, site: string): Xml[] => [
  placeholder(id, 'Chân trang', { type: 'ftr', sz: 'quarter', idx: slots.footer }, [words(site)]),
  placeholder(id + 1, 'Số trang', { type: 'sldNum', sz: 'quarter', idx: slots.number }, [
    node(
      'a:p',
      {},
      node(
        'a:fld',
        { id: '{5D3F2B1A-7C64-4E0B-9A51-0C8E6F4D2B10}', type: 'slidenum' },
        node('a:rPr', { lang: 'vi-VN' }),
        node('a:t', {}, text('‹#›')),
      ),
    ),
  ]),
];

/** Footer and number with their places, as the master and the layouts have them. */
function placedFooter(id: number, site: string): Xml[] {
  const style = (algn: string) =>
    node(
      'a:lstStyle',
      {},
      node(
        'a:lvl1pPr',
        { algn },
        node(
          'a:defRPr',
          { lang: 'vi-VN', sz: 1200 },
          node('a:solidFill', {}, node('a:schemeClr', { val: 'tx2' })),
          node('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
    );
  const placed = (shape: Xml, box: Box, algn: string) =>
    shape
      .replace('<p:spPr/>', node('p:spPr', {}, frame(box)))
      .replace('<a:bodyPr/><a:lstStyle/>', bodyProperties() + style(algn)) as Xml;
  const [left, right] = footer(id, site);
  return [placed(left as Xml, boxes.footer, 'l'), placed(right as Xml, boxes.number, 'r')];
}

const title = (id: number, type: string, box?: Box, anchor?: 'b') =>
  placeholder(id, 'Tên trang', { type }, [words('Tên trang')], {
    ...(box ? { box } : {}),
    ...(anchor ? { properties: bodyProperties(anchor) } : {}),
  });
const body = (id: number, box: Box) =>
  placeholder(id, 'Nội dung', { type: 'body', idx: slots.body }, [words('Nội dung')], { box });

const level = (n: number, size: number): Xml =>
  node(
    `a:lvl${n}pPr`,
    { marL: emu(indent * n), indent: -emu(indent), algn: 'l', rtl: 0 },
    node('a:spcBef', {}, node('a:spcPct', { val: spaceBefore * 100_000 })),
    node('a:buFont', { typeface: 'Arial' }),
    node('a:buChar', { char: '•' }),
    node(
      'a:defRPr',
      { lang: 'vi-VN', sz: size * 100 },
      node('a:solidFill', {}, node('a:schemeClr', { val: 'tx1' })),
      node('a:latin', { typeface: '+mn-lt' }),
    ),
  );

/** Which colour of the theme is what. */
export const colourMap: Xml = node('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

const paper = (colour: string): Xml =>
  node('p:bg', {}, node('p:bgRef', { idx: 1001 }, node('a:schemeClr', { val: colour })));

/** White paper. */
export const background: Xml = paper('bg1');
/** Tinted paper, for what opens a pack, opens a part and closes. */
const tinted: Xml = paper('bg2');

const titleStyle = node(
  'p:titleStyle',
  {},
  node(
    'a:lvl1pPr',
    { algn: 'l', rtl: 0 },
    node('a:lnSpc', {}, node('a:spcPct', { val: 95_000 })),
    node('a:buNone'),
    node(
      'a:defRPr',
      { lang: 'vi-VN', sz: 3200, b: 1 },
      node('a:solidFill', {}, node('a:schemeClr', { val: 'tx1' })),
      node('a:latin', { typeface: '+mj-lt' }),
    ),
  ),
);

/** The slide master: where title and body stand and how they look. */
export const master = (site: string): string =>
  root(
    'p:sldMaster',
    {},
    node(
      'p:cSld',
      {},
      background,
      tree(
        placeholder(2, 'Tên trang', { type: 'title' }, [words('Tên trang')], {
          box: boxes.title,
          properties: bodyProperties('t'),
        }),
        placeholder(3, 'Nội dung', { type: 'body', idx: slots.body }, [words('Nội dung')], {
          box: boxes.body,
          properties: bodyProperties('t'),
        }),
        ...placedFooter(4, site),
      ),
    ),
    colourMap,
    node(
      'p:sldLayoutIdLst',
      {},
      ...layouts.map((_, i) =>
        node('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': `rId${i + 1}` }),
      ),
    ),
    node('p:hf', { hdr: 0, dt: 0 }),
    node(
      'p:txStyles',
      {},
      titleStyle,
      node('p:bodyStyle', {}, ...[1, 2, 3, 4, 5].map((n) => level(n, 24 - 2 * n + 2))),
      node('p:otherStyle', {}, node('a:defPPr', {}, node('a:defRPr', { lang: 'vi-VN' }))),
    ),
  );

const shapesOf: Record<Layout, () => Xml[]> = {
  opening: () => [
    bar(2),
    title(3, 'ctrTitle', boxes.opening, 'b'),
    placeholder(
      4,
      'Dòng dưới tên',
      { type: 'subTitle', idx: slots.body },
      [words('Dòng dưới tên')],
      {
        box: boxes.openingLead,
      },
    ),
  ],
  part: () => [bar(2), title(3, 'title'), body(4, boxes.body)],
  list: () => [title(3, 'title'), body(4, boxes.body)],
  item: () => [title(3, 'title'), body(4, boxes.bodyBesideCode)],
  closing: () => [bar(2), title(3, 'title'), body(4, boxes.bodyBesideCode)],
};

/** One layout. */
export function layout(name: Layout, site: string): string {
  const type = name === 'opening' ? 'title' : 'obj';
  const hasCode = name === 'opening' || name === 'item' || name === 'closing';
  const isTinted = name === 'opening' || name === 'part' || name === 'closing';
  return root(
    'p:sldLayout',
    { type, preserve: '1' },
    node(
      'p:cSld',
      { name: layoutNames[name] },
      ...(isTinted ? [tinted] : []),
      tree(
        ...shapesOf[name](),
        small(5, 'Dòng trên tên', slots.kicker, boxes.kicker, 14),
        small(6, 'Căn cứ', slots.basis, boxes.basis, 12, true),
        ...(hasCode ? [small(7, 'Địa chỉ', slots.codeWords, boxes.codeWords, 10)] : []),
        ...placedFooter(8, site),
      ),
    ),
    node('p:clrMapOvr', {}, node('a:masterClrMapping')),
  );
}
