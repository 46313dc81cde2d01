import { Ahead, width } from './ahead.ts';

/** How prose is read: as MDX, or as Markdown in `.md` files. */
export type ProseFormat = 'mdx' | 'md';

/** The format of a file of content by its name. */
export const formatOf = (file: string): ProseFormat => (file.endsWith('.md') ? 'md' : 'mdx');

/** A piece of prose in which no tag is live. */
export interface DeadSpan {
  kind: 'code' | 'comment' | 'escape';
  from: number;
  to: number;
}

/** What may stand before a fence: quotations, items of lists, blanks. */
const fence = /(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}|~{3,})([^\n]*)/y;
/** A whole tag with its attributes: what stands in quotes there is no code. */
const wholeTag = /<\/?[A-Za-z][\w.-]*(?:\s+[A-Za-z][\w-]*(?:="[^"<>]*")?)*\s*\/?>/y;
const escape = /\\[!-/:-@[-`{-~]/y;

/** A text that was read, with what was found in it. */
interface ReadText {
  body: string;
  format: ProseFormat;
  spans: readonly DeadSpan[];
  /** Made when it is asked for. */
  live?: string;
}

let last: ReadText | undefined;

/** The check asks for the same text several times in a row. */
function readText(body: string, format: ProseFormat): ReadText {
  if (last?.body !== body || last.format !== format)
    last = { body, format, spans: findDead(body, format) };
  return last;
}

/** Code, comments and escaped signs, in order. Takes time in step with the length of the text, whatever stands in it. */
export const deadSpans = (body: string, format: ProseFormat = 'mdx'): readonly DeadSpan[] =>
  readText(body, format).spans;

function findDead(body: string, format: ProseFormat): DeadSpan[] {
  const spans: DeadSpan[] = [];
  const text = new Ahead(body);
  let offset = 0;
  const add = (kind: DeadSpan['kind'], end: number) => {
    spans.push({ kind, from: offset, to: end });
    offset = end;
  };
  while (offset < body.length) {
    const isLineStart = offset === 0 || body[offset - 1] === '\n';
    const open = isLineStart ? text.match(fence, offset) : null;
    if (open && !(open[1]?.startsWith('`') && open[2]?.includes('`'))) {
      add('code', endOfFence(text, open, offset, format));
      continue;
    }
    if (isLineStart && format === 'md' && isIndentedCode(body, offset)) {
      add('code', text.lineEnd(offset));
      continue;
    }
    const sign = body[offset];
    if (sign === '\\') {
      const found = text.match(escape, offset);
      if (found) add('escape', offset + 2);
      else offset++;
    } else if (sign === '`') {
      const run = text.ticksAt(offset);
      const end = text.inlineCodeEnd(offset, run);
      if (end === undefined) offset += run;
      else add('code', end);
    } else if (sign === '{' && format === 'mdx') {
      const end = text.commentEnd(offset);
      if (end === undefined) offset++;
      else add('comment', end);
    } else if (sign === '<') {
      const end = body.startsWith('<!--', offset) ? text.next('-->', offset + 4) : -1;
      if (end < 0) offset += text.match(wholeTag, offset)?.[0].length ?? 1;
      else add('comment', end + 3);
    } else offset++;
  }
  return spans;
}

/** Up to the line that closes a fence, or to where the quotation or list around it ends. */
function endOfFence(
  text: Ahead,
  open: RegExpExecArray,
  offset: number,
  format: ProseFormat,
): number {
  const { body } = text;
  const mark = open[1] ?? '```';
  const prefix = open[0].slice(0, open[0].indexOf(mark));
  const quotes = prefix.split('>').length - 1;
  const inner = prefix.slice(prefix.lastIndexOf('>') + 1);
  const column = /\S/.test(inner) ? width(inner) : text.listColumn(offset, width(inner));
  for (let start = text.lineEnd(offset) + 1; start <= body.length;) {
    const end = text.lineEnd(start);
    let line = body.slice(start, end);
    for (let i = 0; i < quotes; i++) {
      if (!/^ {0,3}>/.test(line)) return start - 1;
      line = line.replace(/^ {0,3}> ?/, '');
    }
    const indent = width(/^[ \t]*/.exec(line)?.[0] ?? '');
    if (line.trim() !== '' && indent < column) return start - 1;
    // MDX has no code by blanks: there a closing line may stand further in.
    const isNear = format === 'mdx' || indent <= column + 3;
    if (isNear && closes(line.trim(), mark)) return end;
    start = end + 1;
  }
  return body.length;
}

/** True of a line of nothing but the sign of the fence, at least as often. */
const closes = (line: string, mark: string): boolean =>
  line.length >= mark.length && line === (mark[0] ?? '').repeat(line.length);

/** In Markdown four blanks after an empty line make code, outside of lists. */
function isIndentedCode(body: string, offset: number): boolean {
  if (!/^(?: {4}|\t)[^\n]*\S/.test(body.slice(offset, offset + 400))) return false;
  if (offset === 0) return true;
  let end = offset - 1;
  let line = lineBefore(body, end);
  const isApart = /^[ \t]*\r?$/.test(line);
  while (line.trim() === '' && end > line.length) {
    end -= line.length + 1;
    line = lineBefore(body, end);
  }
  return (isApart || /^(?: {4}|\t)/.test(line)) && !/^\s*(?:[-*+]|\d+[.)])\s/.test(line.trimEnd());
}

/** The line that ends here. */
const lineBefore = (body: string, end: number): string =>
  body.slice(end === 0 ? 0 : body.lastIndexOf('\n', end - 1) + 1, end);

/** Blanks out pieces of a text; what is left stands at its place. */
export function blanked(text: string, spans: readonly { from: number; to: number }[]): string {
  if (spans.length === 0) return text;
  let at = 0;
  const parts: string[] = [];
  for (const { from, to } of spans) {
    const piece = text.slice(from, to);
    parts.push(
      text.slice(at, from),
      piece.includes('\n') ? piece.replace(/[^\n]/g, ' ') : ' '.repeat(to - from),
    );
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Blanks out what is code, comment or escaped, so that only live signs are left, at their places. */
export function liveText(body: string, format: ProseFormat = 'mdx'): string {
  const read = readText(body, format);
  return (read.live ??= blanked(body, read.spans));
}

/** Blanks out comments alone: what is left is what readers see. */
export const withoutComments = (body: string, format?: ProseFormat): string =>
  blanked(
    body,
    deadSpans(body, format).filter(({ kind }) => kind === 'comment'),
  );
