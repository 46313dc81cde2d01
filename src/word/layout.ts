import { mm } from './units.ts';

/** The layout of a Party paper (as secondary sources retell the rules of presentation): millimetres and points. */
export const layout = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** Half of the upper margin: the page number stands in its middle. */
  pageNumberFromTop: 10,
  font: 'Times New Roman',
  size: { body: 14, party: 15, heading: 16, recipients: 12, pageNumber: 13 },
  /** Exact line heights: of the text, and of what is larger or written by hand. */
  line: { body: 18, wide: 22 },
  afterParagraph: 6,
  firstLine: 10,
  language: 'vi-VN',
} as const;

/** Width between the side margins, in twips. */
export const textWidth = mm(layout.page.width - layout.margin.left - layout.margin.right);
