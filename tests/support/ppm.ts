import { decode } from './read-qr.ts';

/** A picture as `pdftoppm -gray` writes it. */
export interface Picture {
  width: number;
  height: number;
  /** One byte a pixel, 0 is black. */
  gray: Uint8Array;
}

/** Reads a binary PGM. */
export function readPgm(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(bytes.subarray(0, 60)).toString('latin1'),
  );
  if (!head) throw new Error('not a binary PGM');
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    gray: bytes.subarray(head[0].length),
  };
}

/** What the code within a part of a picture says. */
export function codeIn(picture: Picture, left: number, top: number, width: number, height: number) {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = picture.gray[(top + y) * picture.width + left + x] ?? 255;
      pixels.fill(value, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return decode(pixels, width, height);
}

/** Rows of a strip that hold ink, as [top, bottom], where gaps of less than `gap` rows count as ink. */
export function inked(
  picture: Picture,
  left: number,
  width: number,
  gap: number,
): [number, number][] {
  const bands: [number, number][] = [];
  for (let y = 0; y < picture.height; y++) {
    const row = picture.gray.subarray(y * picture.width + left, y * picture.width + left + width);
    if (!row.some((value) => value < 128)) continue;
    const last = bands.at(-1);
    if (last && y - last[1] <= gap) last[1] = y;
    else bands.push([y, y]);
  }
  return bands;
}
