/** A rectangle on a slide, in points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A slide is 960 by 540 points: 16 to 9. */
export const sheet = { width: 960, height: 540 };

/** Where things stand, on the screen and in the file for PowerPoint alike. */
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

/** How much lower a code stands beside a body that is set in the middle of its place. */
export const codeLowered = 50;
