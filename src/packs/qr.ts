import { encode } from 'uqr';

/** A code ready to be drawn: `size` is the side in modules, quiet zone of 2 included. */
export interface Code {
  size: number;
  path: string;
}

/** One mask for all: trying the eight costs ten times as long on every page, and readers take any. */
const maskPattern = 3;

/** A QR code as one stroked path: each row of dark modules is a line. */
export function qrPath(text: string): Code {
  const border = 2;
  const { data, size } = encode(text, { ecc: 'L', border, maskPattern });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size;) {
      if (!row[x]) {
        x++;
        continue;
      }
      const start = x;
      while (x < size && row[x]) x++;
      path += `M${start} ${y}h${x - start}`;
    }
  });
  return { size, path };
}
