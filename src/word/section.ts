import { layout } from './layout.ts';
import { headerIds } from './package.ts';
import { mm } from './units.ts';
import { node, w, type Xml } from '#base/xml.ts';

/** Sides of a page, in millimetres. */
type Margin = Record<keyof typeof layout.margin, number>;

const { page } = layout;

/** A4 upright, and the margins. */
const sheet = (margin: Margin): Xml[] => [
  w('pgSz', { w: mm(page.width), h: mm(page.height) }),
  w('pgMar', {
    top: mm(margin.top),
    right: mm(margin.right),
    bottom: mm(margin.bottom),
    left: mm(margin.left),
    header: mm(layout.pageNumberFromTop),
    footer: mm(layout.pageNumberFromTop),
    gutter: 0,
  }),
];

/** A page with these margins and nothing above its text. */
export const plainSection = (margin: Margin): Xml => w('sectPr', {}, ...sheet(margin));

/** The page of a paper, with a page number on every one but the first. */
export const section: Xml = w(
  'sectPr',
  {},
  node('w:headerReference', { 'w:type': 'first', 'r:id': headerIds.first }),
  node('w:headerReference', { 'w:type': 'default', 'r:id': headerIds.other }),
  ...sheet(layout.margin),
  w('titlePg'),
);
