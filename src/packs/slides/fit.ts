import type { PackLine, PackList } from '../pack.ts';

/** Characters that one row of a slide holds beside the code, and rows that a slide holds below a title of one line. */
const rowLength = 60;
const rows = 10.6;
/** How much more a slide holds in its smaller type, in a row and in rows. */
const dense = 1.22;

const rowsOf = ({ text, basis }: PackLine, scale = 1) =>
  Math.ceil((text.length + (basis ? basis.length * 0.6 + 2 : 0)) / (rowLength * scale)) + 0.2;
const headingRows = 1.3;
/** How much longer a row is where no code stands beside it. */
const wide = 1.2;

/** Rows that a title takes beyond its first line. */
const titleRows = (title: string) => (Math.ceil(title.length / 46) - 1) * 1.4;

interface Fitting {
  lists: PackList[];
  /** What has no room, in its lists. */
  rest: PackList[];
}

function fittingAt(
  lists: readonly PackList[],
  { title, lead }: { title: string; lead: string },
  scale: number,
): Fitting {
  const fill = (room: number): Fitting => {
    const kept: PackList[] = [];
    const rest: PackList[] = [];
    for (const { heading, lines } of lists) {
      room -= headingRows;
      const over =
        rest.length > 0 ? 0 : lines.findIndex((line) => (room -= rowsOf(line, scale)) < 0);
      const count = over < 0 ? lines.length : over;
      if (count > 0) kept.push({ heading, lines: lines.slice(0, count) });
      if (count < lines.length) rest.push({ heading, lines: lines.slice(count) });
    }
    return { lists: kept, rest };
  };
  const room = rows * scale - titleRows(title) - rowsOf({ text: lead }, scale) - 0.4;
  const whole = fill(room);
  // The line that says how much is left needs a row.
  return whole.rest.length > 0 ? fill(room - 1) : whole;
}

/** What of the lists has room on one slide after a lead, whole lines only, in smaller type where that holds more. */
export function fitting(
  lists: readonly PackList[],
  about: { title: string; lead: string },
): Fitting & { dense: boolean } {
  const usual = fittingAt(lists, about, 1);
  if (usual.rest.length === 0) return { ...usual, dense: false };
  return { ...fittingAt(lists, about, dense), dense: true };
}

function filled(lines: readonly PackLine[], room: number): PackLine[][] {
  const slides: PackLine[][] = [];
  let left = 0;
  for (const line of lines) {
    left -= rowsOf(line);
    if (slides.length === 0 || left < 0) {
      slides.push([line]);
      left = room - rowsOf(line);
    } else slides.at(-1)?.push(line);
  }
  return slides;
}

/** A list on as many slides as it needs, in order, nothing left out, about as much on each. */
export function spread({ heading, lines }: PackList, title = ''): PackList[] {
  const whole = rows - (title ? titleRows(`${title} (tiếp)`) : 0);
  const count = filled(lines, whole).length;
  const all = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  let room = all / Math.max(count, 1);
  while (room < whole && filled(lines, room).length > count) room += 0.5;
  return filled(lines, Math.min(room, whole)).map((own) => ({ heading, lines: own }));
}

/** Lists that have room on one slide stand together, in order; a longer one stands alone. */
export function together(
  lists: readonly PackList[],
  titleOf: (own: PackList[]) => string,
): PackList[][] {
  const fits = (own: PackList[]) =>
    own.reduce(
      (sum, { lines }) => sum + headingRows + lines.reduce((s, line) => s + rowsOf(line, wide), 0),
      titleRows(titleOf(own)),
    ) <= rows;
  const groups: PackList[][] = [];
  for (const list of lists) {
    const last = groups.at(-1);
    if (last && fits([...last, list])) last.push(list);
    else groups.push([list]);
  }
  return groups;
}

/** True where all of it needs the smaller type to stand on one slide. */
export const isDense = (title: string, lines: readonly string[]): boolean =>
  titleRows(title) + lines.reduce((sum, text) => sum + rowsOf({ text }), 0) > 8.2;
