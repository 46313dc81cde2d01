/** Columns that a text takes up; a tab reaches to the next fourth. */
export const width = (text: string): number => {
  let column = 0;
  for (const sign of text) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
};

/** Where another block begins: no code within a line reaches over it. */
const blockStart = /\n(?=[ \t]*(?:\r?\n|#{1,6}[ \t]|>|[-*+][ \t]|1[.)][ \t]|\||`{3}|~{3}))/g;
const oneLine = /[ \t]*(?:#{1,6}[ \t]|\|)/y;
const blanks = /\s*/y;
const listItem = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/;

/**
 * A text that is read from its beginning to its end: what was looked up once ahead of the reader is not looked up again,
 * so that no sign, however often it stands there, makes the reader go over the rest of the text each time.
 */
export class Ahead {
  readonly body: string;
  readonly #places = new Map<string, number[]>();
  readonly #commentEnds = new Map<number, number | undefined>();
  #block = -1;
  #lineStart = 0;
  #isOneLine = false;
  #knownLine = -1;
  #ticks: Map<number, number[]> | undefined;
  #items: number[] = [];
  #itemsTo = 0;

  constructor(body: string) {
    this.body = body;
  }

  /** What the sticky pattern finds at this place. */
  match(pattern: RegExp, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(this.body);
  }

  /** Where these signs stand next, -1 where they do not. */
  next(signs: string, from: number): number {
    let places = this.#places.get(signs);
    if (!places) {
      places = [];
      for (let at = this.body.indexOf(signs); at >= 0; at = this.body.indexOf(signs, at + 1))
        places.push(at);
      this.#places.set(signs, places);
    }
    let low = 0;
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return places[low] ?? -1;
  }

  /** Where the line ends that this place is in. */
  lineEnd(offset: number): number {
    const end = this.next('\n', offset);
    return end < 0 ? this.body.length : end;
  }

  /** Behind braces around nothing but comments; undefined where something else stands in them. */
  commentEnd(offset: number): number | undefined {
    const begin = this.#comment(offset + 1);
    if (begin === undefined) return undefined;
    const known = this.#commentEnds;
    if (!known.has(begin)) {
      let at: number | undefined = begin;
      let end: number | undefined;
      while (at !== undefined && end === undefined) {
        const sign = this.#afterBlanks(at);
        if (this.body[sign] === '}') end = sign + 1;
        else at = this.#comment(sign);
      }
      known.set(begin, end);
    }
    return known.get(begin);
  }

  #afterBlanks(offset: number): number {
    return offset + (this.match(blanks, offset)?.[0].length ?? 0);
  }

  /** Behind the comment that begins here, blanks before it left out. */
  #comment(offset: number): number | undefined {
    const at = this.#afterBlanks(offset);
    const end = this.body.startsWith('/*', at) ? this.next('*/', at + 2) : -1;
    return end < 0 ? undefined : end + 2;
  }

  /** How many backticks stand here in a row. */
  ticksAt(offset: number): number {
    let end = offset;
    while (this.body[end] === '`') end++;
    return end - offset;
  }

  /** Behind as many backticks again, within one block; undefined where there are none. */
  inlineCodeEnd(offset: number, run: number): number | undefined {
    const runs = this.#tickRuns().get(run);
    if (!runs) return undefined;
    // Runs that lie behind the reader are not needed any more.
    while (runs.length > 0 && (runs.at(-1) ?? 0) < offset + run) runs.pop();
    const at = runs.at(-1);
    return at !== undefined && at < this.#codeLimit(offset, run) ? at + run : undefined;
  }

  /** Beginnings of the whole runs of backticks by their length, the last one first. */
  #tickRuns(): Map<number, number[]> {
    if (this.#ticks) return this.#ticks;
    const runs = new Map<number, number[]>();
    for (let last = this.body.lastIndexOf('`'); last >= 0;) {
      let first = last;
      while (this.body[first - 1] === '`') first--;
      const same = runs.get(last + 1 - first);
      if (same) same.push(first);
      else runs.set(last + 1 - first, [first]);
      last = first === 0 ? -1 : this.body.lastIndexOf('`', first - 1);
    }
    this.#ticks = runs;
    return runs;
  }

  #codeLimit(offset: number, run: number): number {
    const from = offset + run;
    if (this.#inOneLine(offset)) return this.lineEnd(from);
    if (this.#block < from) {
      blockStart.lastIndex = from;
      this.#block = blockStart.exec(this.body)?.index ?? Infinity;
    }
    return this.#block;
  }

  /** True in a heading or a row of a table: code ends with the line there. */
  #inOneLine(offset: number): boolean {
    for (let end = this.next('\n', this.#lineStart); end >= 0 && end < offset;) {
      this.#lineStart = end + 1;
      end = this.next('\n', this.#lineStart);
    }
    if (this.#knownLine !== this.#lineStart) {
      this.#isOneLine = this.match(oneLine, this.#lineStart) !== null;
      this.#knownLine = this.#lineStart;
    }
    return this.#isOneLine;
  }

  /** The column at which the words of the list item begin that a line with this indent belongs to; 0 outside of lists. */
  listColumn(offset: number, indent: number): number {
    if (indent < 2) return 0;
    while (this.#itemsTo < offset) {
      const end = this.lineEnd(this.#itemsTo);
      const line = this.body.slice(this.#itemsTo, end);
      const item = listItem.exec(line)?.[0];
      if (/^\S/.test(line)) this.#items = [];
      if (item) {
        const column = width(item);
        while ((this.#items.at(-1) ?? 0) >= column) this.#items.pop();
        this.#items.push(column);
      }
      this.#itemsTo = end + 1;
    }
    return this.#items.findLast((column) => column <= indent) ?? 0;
  }
}
