import jsqr from 'jsqr';

type Read = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
// A CommonJS package: its function is the module itself or its `default`, as the loader has it.
const read = ((jsqr as unknown as { default?: Read }).default ?? jsqr) as unknown as Read;

/** Side of one module in pixels when a code is painted for the decoder. */
const scale = 4;

/** What a QR code drawn as one stroked path says, by an independent decoder; `size` is the side of its viewBox. */
export function readCode(path: string, size: number): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, move, across, down, width] of path.matchAll(/([Mm])(\d+) (\d+)h(\d+)/g)) {
    [x, y] = move === 'M' ? [Number(across), Number(down)] : [x + Number(across), y + Number(down)];
    const end = x + Number(width);
    for (let py = y * scale; py < (y + 1) * scale; py++)
      for (let px = x * scale; px < end * scale; px++)
        pixels.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
    x = end;
  }
  return decode(pixels, side, side);
}

/** What a picture says, as RGBA pixels. */
export const decode = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined => read(pixels, width, height)?.data;
