import { deadSpans, withoutComments } from '#handbook/prose/live.ts';
import { scanProse } from '#handbook/prose/scan.ts';

/** A piece of a line of prose. */
export type Piece =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'em' | 'ref'; text: string }
  | { type: 'cite'; text: string };

/** A block of prose, as the preview draws it. */
export type Block =
  | { type: 'heading' | 'paragraph' | 'box'; pieces: Piece[] }
  | { type: 'list'; ordered: boolean; items: Piece[][] }
  | { type: 'table'; rows: Piece[][][] };

const emphasis =
  /\*\*(?<strong>[^*]+)\*\*|!\[(?<alt>[^\][]*)\]\((?:[^()]|\([^()]*\))*\)|\[(?<link>[^\][^][^\][]*)\]\((?:[^()]|\([^()]*\))*\)|\[\^[^\][]+\]|(?<before>^|[^\w*])[*_](?<em>[^*_]+)[*_](?!\w)/g;

/** The pieces of one line: tags and code as the one reader of prose finds them, the rest by its signs. */
export function piecesOf(line: string): Piece[] {
  // Most cells of a table hold plain words, or nothing.
  if (!/[<`~{\\*_[]/.test(line)) return line === '' ? [] : [{ type: 'text', text: line }];
  const pieces: Piece[] = [];
  const { tags } = scanProse(line);
  const codes = deadSpans(line).filter(({ kind }) => kind !== 'escape');
  const marks = [
    ...tags.map((tag) => ({ from: tag.offset, to: tag.end, tag })),
    ...codes.map(({ from, to, kind }) => ({ from, to, code: kind === 'code' })),
  ].sort((a, b) => a.from - b.from);
  let at = 0;
  let reference: string | undefined;
  const add = (piece: Piece) => {
    if (reference === undefined) pieces.push(piece);
    else reference += piece.text;
  };
  for (const mark of marks) {
    for (const piece of worded(line.slice(at, mark.from))) add(piece);
    at = mark.to;
    if ('code' in mark) {
      const code = line.slice(mark.from, mark.to);
      const ticks = /^`*/.exec(code)?.[0].length ?? 0;
      const text = code.slice(ticks, code.length - ticks).replace(/^ | $/g, '');
      if (mark.code) add({ type: 'text', text });
    } else if (mark.tag.name === 'Ref') {
      const id = mark.tag.attributes.get('id') ?? '';
      const text = mark.tag.form === 'single' ? id : reference || id;
      if (mark.tag.form !== 'open') pieces.push({ type: 'ref', text });
      reference = mark.tag.form === 'open' ? '' : undefined;
    } else if (mark.tag.name === 'Cite')
      add({ type: 'cite', text: mark.tag.attributes.get('id') ?? '' });
  }
  if (reference) pieces.push({ type: 'text', text: reference });
  reference = undefined;
  for (const piece of worded(line.slice(at))) add(piece);
  return pieces;
}

/** Words with their emphasis and links; signs of footnotes are left out. */
function worded(words: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (text: string) => {
    const read = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    if (read !== '') pieces.push({ type: 'text', text: read });
  };
  for (const found of words.matchAll(emphasis)) {
    const { strong, before = '', em, link, alt } = found.groups ?? {};
    const begin = found.index + before.length;
    if (words[begin - 1] === '\\') continue;
    plain(words.slice(at, begin));
    if (strong) pieces.push({ type: 'strong', text: strong });
    else if (em) pieces.push({ type: 'em', text: em });
    else if (link) pieces.push({ type: 'ref', text: link });
    else if (alt) pieces.push({ type: 'text', text: alt });
    at = found.index + found[0].length;
  }
  plain(words.slice(at));
  return pieces;
}

/** Prose as blocks: near enough to the page to read it over, without the compiler of the build. */
export function blocksOf(body: string): Block[] {
  let inBox = false;
  const { code, text } = withoutCode(withoutComments(body));
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .flatMap((part): Block[] => {
      if (part.startsWith('<Suggestion>')) inBox = true;
      const isBox = inBox;
      if (part.endsWith('</Suggestion>')) inBox = false;
      const lines = part
        .replace(/<\/?Suggestion>/g, '')
        .trim()
        .split('\n');
      if (lines.join('') === '') return [];
      const first = lines[0] ?? '';
      const fenced = code.get(first.trim());
      if (fenced !== undefined)
        return [{ type: 'paragraph', pieces: [{ type: 'text', text: fenced }] }];
      if (/^#+\s/.test(first))
        return [{ type: 'heading', pieces: piecesOf(first.replace(/^#+\s/, '')) }];
      if (/^([-*]|\d+\.)\s/.test(first))
        return [
          {
            type: 'list',
            ordered: /^\d/.test(first),
            items: lines.map((line) => piecesOf(line.replace(/^\s*([-*]|\d+\.)\s/, ''))),
          },
        ];
      if (first.startsWith('|'))
        return [
          {
            type: 'table',
            rows: lines
              .filter((line) => !/^\|[\s|:-]+$/.test(line))
              .map((line) =>
                line
                  .replace(/^\||\|$/g, '')
                  .split('|')
                  .map((cell) => piecesOf(cell.trim())),
              ),
          },
        ];
      return [{ type: isBox ? 'box' : 'paragraph', pieces: piecesOf(lines.join(' ')) }];
    });
}

/** Prose in which a line of its own stands for each block of code. */
function withoutCode(body: string): { text: string; code: Map<string, string> } {
  const code = new Map<string, string>();
  const blocks = deadSpans(body).filter(
    ({ kind, from, to }) =>
      kind === 'code' && /^\s*(?:`{3}|~{3})[^\n]*\n/.test(body.slice(from, to)),
  );
  let text = '';
  let at = 0;
  for (const { from, to } of blocks) {
    const key = `\u0000${code.size}`;
    const lines = body.slice(from, to).trimEnd().split('\n').slice(1);
    if (/^\s*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? '')) lines.pop();
    code.set(key, lines.join('\n'));
    text += `${body.slice(at, from)}\n\n${key}\n\n`;
    at = to;
  }
  return { text: text + body.slice(at), code };
}
