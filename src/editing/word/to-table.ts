import type { PhrasingContent, Table, TableCell } from 'mdast';
import { HTMLElement, type Node } from 'node-html-parser';
import { elements, lineBreak, numberedLine } from './to-phrasing.ts';

/** The rows of a table itself, not those of a table in one of its cells. */
export const rowsOf = (table: HTMLElement): HTMLElement[] =>
  elements(table).flatMap((node) => (node.rawTagName === 'tr' ? [node] : elements(node)));

/** How many places of the row, and how many rows, a cell takes. */
export const spanOf = (cell: HTMLElement, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1);

/** The cells of a table in their places; undefined where a merged cell covers a place. */
export function gridOf(table: HTMLElement): (HTMLElement | undefined)[][] {
  const grid: (HTMLElement | undefined)[][] = [];
  const covered = new Set<string>();
  rowsOf(table).forEach((row, y) => {
    const line: (HTMLElement | undefined)[] = [];
    const skip = () => {
      while (covered.has(`${y} ${line.length}`)) line.push(undefined);
    };
    for (const cell of elements(row)) {
      skip();
      const x = line.length;
      line.push(cell);
      const width = Math.min(63, spanOf(cell, 'colspan'));
      for (let down = 0; down < spanOf(cell, 'rowspan'); down++)
        for (let right = 0; right < width; right++)
          if (down + right > 0) covered.add(`${y + down} ${x + right}`);
    }
    skip();
    grid.push(line);
  });
  return grid;
}

/** What stands in a cell in lines: paragraphs, items with their numbers or bullets. */
function linesOf(nodes: readonly Node[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let run: Node[] = [];
  const add = (children: readonly Node[], bullet = '') => {
    const { number, line } = numberedLine(children);
    const mark = number === undefined ? bullet : `${number}. `;
    if (line.length > 0) lines.push(mark ? [{ type: 'text', value: mark }, ...line] : line);
  };
  for (const node of nodes) {
    const isBlock =
      node instanceof HTMLElement && /^(?:p|h[1-6]|[uo]l|li|table)$/.test(node.rawTagName);
    if (!isBlock) {
      run.push(node);
      continue;
    }
    add(run);
    run = [];
    if (node.rawTagName === 'ul' || node.rawTagName === 'ol')
      for (const item of elements(node)) {
        const nested = elements(item).filter((child) => /^(?:[uo]l|table)$/.test(child.rawTagName));
        add(
          item.childNodes.filter((child) => !nested.includes(child as HTMLElement)),
          '• ',
        );
        lines.push(...linesOf(nested));
      }
    else if (node.rawTagName === 'table')
      lines.push(
        ...rowsOf(node)
          .flatMap((row) => elements(row))
          .flatMap((cell) => linesOf(cell.childNodes)),
      );
    else add(node.childNodes);
  }
  add(run);
  return lines;
}

const cellOf = (cell: HTMLElement | undefined): TableCell => ({
  type: 'tableCell',
  children: linesOf(cell?.childNodes ?? []).flatMap((line, i) =>
    i > 0 ? [lineBreak(), ...line] : line,
  ),
});

/** A table of the page: each value under its own heading, places that a merged cell covers are empty. */
export function tableOf(table: HTMLElement): Table {
  const grid = gridOf(table);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    type: 'table',
    children: grid.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, x) => cellOf(row[x])),
    })),
  };
}
