import { layout } from './layout.ts';
import { headerIds } from './package.ts';
import { mm } from './units.ts';
import { node, w, type Xml } from '#base/xml.ts';

const { page, margin } = layout;

/** A4 upright, the margins, and a page number on every page but the first. */
export const section: Xml = w(
  'sectPr',
  {},
  node('w:headerReference', { 'w:type': 'first', 'r:id': headerIds.first }),
  node('w:headerReference', { 'w:type': 'default', 'r:id': headerIds.other }),
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
  w('titlePg'),
);
