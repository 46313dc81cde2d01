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

const fence = /(?:[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+))*[ \t]*(`{3,}|~{3,})([^\n]*)/y;
const comment = /\{(?:\s*\/\*[\s\S]*?\*\/)+\s*\}/y;
const htmlComment = /<!--[\s\S]*?-->/y;
/** A whole tag with its attributes: what stands in quotes there is no code. */
const wholeTag = /<\/?[A-Za-z][\w.-]*(?:\s+[A-Za-z][\w-]*(?:="[^"<>]*")?)*\s*\/?>/y;
const escape = /\\[!-/:-@[-`{-~]/y;

const at = (pattern: RegExp, text: string, offset: number) => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** Code, comments and escaped signs, in order. */
export function deadSpans(body: string, format: ProseFormat = 'mdx'): DeadSpan[] {
  const spans: DeadSpan[] = [];
  const add = (kind: DeadSpan['kind'], from: number, to: number) => {
    spans.push({ kind, from, to });
    return to;
  };
  let offset = 0;
  while (offset < body.length) {
    const isLineStart = offset === 0 || body[offset - 1] === '\n';
    const open = isLineStart ? at(fence, body, offset) : null;
    if (open && !(open[1]?.startsWith('`') && open[2]?.includes('`'))) {
      offset = add('code', offset, endOfFence(body, open, offset, format));
      continue;
    }
    if (isLineStart && format === 'md' && isIndentedCode(body, offset)) {
      offset = add('code', offset, endOfLine(body, offset));
      continue;
    }
    const sign = body[offset];
    const found =
      sign === '\\'
        ? (['escape', at(escape, body, offset)] as const)
        : sign === '`'
          ? (['code', inlineCode(body, offset)] as const)
          : sign === '{' && format === 'mdx'
            ? (['comment', at(comment, body, offset)] as const)
            : sign === '<'
              ? (['comment', at(htmlComment, body, offset)] as const)
              : undefined;
    if (found?.[1]) {
      offset = add(found[0], offset, offset + found[1][0].length);
      continue;
    }
    const skipped =
      sign === '<'
        ? at(wholeTag, body, offset)?.[0].length
        : sign === '`'
          ? /^`+/.exec(body.slice(offset, offset + 200))?.[0].length
          : 1;
    offset += skipped ?? 1;
  }
  return spans;
}

const endOfLine = (body: string, offset: number) => {
  const end = body.indexOf('\n', offset);
  return end < 0 ? body.length : end;
};

/** Up to the line that closes a fence, or to where the quotation or list around it ends. */
function endOfFence(
  body: string,
  open: RegExpExecArray,
  offset: number,
  format: ProseFormat,
): number {
  const mark = open[1] ?? '```';
  const prefix = open[0].slice(0, open[0].indexOf(mark));
  const quotes = prefix.split('>').length - 1;
  const inner = prefix.slice(prefix.lastIndexOf('>') + 1);
  const column = /\S/.test(inner) ? width(inner) : listColumn(body, offset, width(inner));
  const close = new RegExp(`^${mark[0]}{${mark.length},}[ \\t]*\\r?$`);
  for (let start = endOfLine(body, offset) + 1; start <= body.length;) {
    const end = endOfLine(body, start);
    let line = body.slice(start, end);
    for (let i = 0; i < quotes; i++) {
      if (!/^ {0,3}>/.test(line)) return start - 1;
      line = line.replace(/^ {0,3}> ?/, '');
    }
    const indent = width(/^[ \t]*/.exec(line)?.[0] ?? '');
    if (line.trim() !== '' && indent < column) return start - 1;
    // MDX has no code by blanks: there a closing line may stand further in.
    const isNear = format === 'mdx' || indent <= column + 3;
    if (isNear && close.test(line.trimStart())) return end;
    start = end + 1;
  }
  return body.length;
}

/** Columns that a text takes up; a tab reaches to the next fourth. */
const width = (text: string): number =>
  [...text].reduce((column, sign) => (sign === '\t' ? column + 4 - (column % 4) : column + 1), 0);

/** The column at which the words of the list item begin that a line with this indent belongs to; 0 outside of lists. */
function listColumn(body: string, offset: number, indent: number): number {
  if (indent < 2) return 0;
  for (const line of body.slice(0, offset).split('\n').reverse()) {
    const item = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)+/.exec(line)?.[0];
    if (item && width(item) <= indent) return width(item);
    if (/^\S/.test(line)) return 0;
  }
  return 0;
}

/** Where another block begins: no code within a line reaches over it. */
const blockStart = /\n(?=[ \t]*(?:\r?\n|#{1,6}[ \t]|>|[-*+][ \t]|1[.)][ \t]|\||`{3}|~{3}))/;

/** Backticks up to as many again, within one block. */
function inlineCode(body: string, offset: number): [string] | null {
  const mark = /^`+/.exec(body.slice(offset, offset + 200))?.[0] ?? '`';
  const rest = body.slice(offset + mark.length);
  const line = body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset);
  const isOneLine = /^[ \t]*(?:#{1,6}[ \t]|\|)/.test(line);
  const limit = (isOneLine ? /\n/ : blockStart).exec(rest)?.index ?? rest.length;
  const end = new RegExp(`(?<!\`)${mark}(?!\`)`).exec(rest.slice(0, limit));
  return end ? [body.slice(offset, offset + mark.length * 2 + end.index)] : null;
}

/** In Markdown four blanks after an empty line make code, outside of lists. */
function isIndentedCode(body: string, offset: number): boolean {
  if (!/^(?: {4}|\t)[^\n]*\S/.test(body.slice(offset, offset + 400))) return false;
  const before = body.slice(0, offset).trimEnd().split('\n');
  const last = before.at(-1) ?? '';
  const isApart = /(^|\n)[ \t]*\r?\n$/.test(body.slice(0, offset)) || offset === 0;
  return (isApart || /^(?: {4}|\t)/.test(last)) && !/^\s*(?:[-*+]|\d+[.)])\s/.test(last);
}

/** Blanks out pieces of a text; what is left stands at its place. */
export function blanked(text: string, spans: readonly { from: number; to: number }[]): string {
  let at = 0;
  const parts = spans.flatMap(({ from, to }) => {
    const parts = [text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' ')];
    at = to;
    return parts;
  });
  return parts.join('') + text.slice(at);
}

/** Blanks out what is code, comment or escaped, so that only live signs are left, at their places. */
export const liveText = (body: string, format?: ProseFormat): string =>
  blanked(body, deadSpans(body, format));

/** Blanks out comments alone: what is left is what readers see. */
export const withoutComments = (body: string, format?: ProseFormat): string =>
  blanked(
    body,
    deadSpans(body, format).filter(({ kind }) => kind === 'comment'),
  );
