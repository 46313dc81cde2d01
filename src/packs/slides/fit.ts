import type { PackLine, PackList } from '../pack.ts';

/** Characters that one row of a slide holds beside the code, and rows that a slide holds below a title of one line. */
const rowLength = 60;
const rows = 10.6;

const rowsOf = ({ text, basis }: PackLine) =>
  Math.ceil((text.length + (basis ? basis.length * 0.6 + 2 : 0)) / rowLength) + 0.2;

/** Rows that a title takes beyond its first line. */
const titleRows = (title: string) => (Math.ceil(title.length / 46) - 1) * 1.4;

/** What of the lists has room on one slide after a lead, whole lines only, and the rest. */
export function fitting(
  lists: readonly PackList[],
  { title, lead }: { title: string; lead: string },
): { lists: PackList[]; rest: PackList[] } {
  let room = rows - titleRows(title) - rowsOf({ text: lead }) - 0.4;
  const kept: PackList[] = [];
  const rest: PackList[] = [];
  for (const { heading, lines } of lists) {
    room -= 1.3;
    const over = rest.length > 0 ? 0 : lines.findIndex((line) => (room -= rowsOf(line)) < 0);
    const count = over < 0 ? lines.length : over;
    if (count > 0) kept.push({ heading, lines: lines.slice(0, count) });
    if (count < lines.length) rest.push({ heading, lines: lines.slice(count) });
  }
  return { lists: kept, rest };
}

/** A list on as many slides as it needs, in order, nothing left out. */
export function spread({ heading, lines }: PackList): PackList[] {
  const slides: PackList[] = [];
  let room = 0;
  for (const line of lines) {
    const last = slides.at(-1);
    if (!last || (room -= rowsOf(line)) < 0) {
      slides.push({ heading, lines: [line] });
      room = rows - rowsOf(line);
    } else last.lines.push(line);
  }
  return slides;
}

/** True where all of it needs the smaller type to stand on one slide. */
export const isDense = (title: string, lines: readonly string[]): boolean =>
  titleRows(title) + lines.reduce((sum, text) => sum + rowsOf({ text }), 0) > 8.2;
