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

const mark =
  /\*\*(?<strong>[^*]+)\*\*|(?<![\w*])[*_](?<em>[^*_]+)[*_]|<Ref\s+id="[^"]*">(?<ref>[^<]*)<\/Ref>|<Cite\s+(?<cite>[^>]*?)\/?>|\[(?<link>[^\]]+)\]\([^)]*\)/g;

/** The pieces of one line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (text: string) => {
    const read = text.replace(/<\/?[A-Za-z][^>]*>/g, '').replace(/\\([{}<>\\`*_])/g, '$1');
    if (read !== '') pieces.push({ type: 'text', text: read });
  };
  for (const found of line.matchAll(mark)) {
    plain(line.slice(at, found.index));
    const { strong, em, ref, cite, link } = found.groups ?? {};
    if (strong) pieces.push({ type: 'strong', text: strong });
    else if (em) pieces.push({ type: 'em', text: em });
    else if (ref ?? link) pieces.push({ type: 'ref', text: ref ?? link ?? '' });
    else if (cite) pieces.push({ type: 'cite', text: /id="([^"]*)"/.exec(cite)?.[1] ?? '' });
    at = found.index + found[0].length;
  }
  plain(line.slice(at));
  return pieces;
}

/** Prose as blocks: near enough to the page to read it over, without the compiler of the build. */
export function blocksOf(body: string): Block[] {
  let inBox = false;
  return body
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
