import { encode } from 'uqr';

/** A code ready to be drawn: `size` is the side in modules, quiet zone of 2 included. */
export interface Code {
  size: number;
  path: string;
}

/** One mask for all: trying the eight costs ten times as long on every page, and readers take any. */
const maskPattern = 3;

/** Dark modules in a row: where they begin, in which row, how many. */
export interface Run {
  left: number;
  top: number;
  long: number;
}

/** A QR code as its rows of dark modules. */
export function qrRuns(text: string): { size: number; runs: Run[] } {
  const { data, size } = encode(text, { ecc: 'L', border: 2, maskPattern });
  const runs = data.flatMap((row, top) =>
    row.flatMap((dark, left) => {
      if (!dark || row[left - 1]) return [];
      const end = row.indexOf(false, left);
      return [{ left, top, long: (end < 0 ? size : end) - left }];
    }),
  );
  return { size, runs };
}

/**
 * A QR code as filled squares. Where a module is thinner than a pixel, as in a long address on paper, browsers print a
 * stroke as a hairline; an area keeps its size.
 */
export function qrArea(text: string): Code {
  const { size, runs } = qrRuns(text);
  const path = runs.map(({ left, top, long }) => `M${left} ${top}h${long}v1h-${long}z`);
  return { size, path: path.join('') };
}

/** A QR code of a short address as one stroked path, which weighs less. Within a row it moves by what lies between: small numbers weigh half as much. */
export function qrPath(text: string): Code {
  const { size, runs } = qrRuns(text);
  const path = runs.map(({ left, top, long }, i) => {
    const before = runs[i - 1];
    const move = before?.top === top ? `m${left - before.left - before.long} 0` : `M${left} ${top}`;
    return `${move}h${long}`;
  });
  return { size, path: path.join('') };
}
