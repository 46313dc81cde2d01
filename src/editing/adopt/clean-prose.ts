import { deadSpans } from '#handbook/prose/live.ts';
import { tagsOf } from '#handbook/prose/read.ts';
import type { Local } from './local.ts';

/** A sentence with the citations that follow its full stop. */
const sentence =
  /[^.?!…]+(?:[.?!…](?!\s|$|["”’)<])[^.?!…]*)*(?:[.?!…]+["”’)]*|$)(?:\s*<Cite\s[^<>]*\/>)*\s*/y;

/** The sentences of a text in order, with what stands between them. */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    sentence.lastIndex = at;
    const whole = sentence.exec(text)?.[0];
    if (whole) found.push(whole);
    at += whole?.length ?? 1;
  }
  return found;
}

/** A text up to the first sentence that names something local: what follows it leans on it. */
export function cleanText(text: string, { names }: Pick<Local, 'names'>): string {
  if (!names(text)) return text;
  const parts = sentencesOf(text);
  return parts.slice(0, parts.findIndex(names)).join('').trim();
}

/** Prose without what is local: sentences, items and rows that name it, then headings and boxes left empty. */
export function cleanProse(body: string, local: Pick<Local, 'names'>): string {
  if (!local.names(body)) return body;
  const lines = withTagsOnOneLine(withoutLocalComments(body, local))
    .split('\n')
    .flatMap((line) => {
      if (!local.names(line)) return [line];
      if (/^\s*(\||#)/.test(line)) return [];
      const mark = /^\s*(?:(?:[-*]|\d+\.)\s*)?/.exec(line)?.[0] ?? '';
      const left = cleanText(line.slice(mark.length), local);
      return left === '' ? [] : [mark + left];
    });
  return withoutEmptyParts(lines.join('\n'));
}

/** A comment that names something local goes whole: no half of it would be one. */
const withoutLocalComments = (body: string, local: Pick<Local, 'names'>): string =>
  cut(
    body,
    deadSpans(body)
      .filter(({ kind, from, to }) => kind === 'comment' && local.names(body.slice(from, to)))
      .map(({ from, to }) => ({ from, to, text: '' })),
  );

/** Lines are judged one by one: a tag that runs over several would lose a part of itself. */
const withTagsOnOneLine = (body: string): string =>
  cut(
    body,
    tagsOf(body).map(({ offset, end }) => ({
      from: offset,
      to: end,
      text: body.slice(offset, end).replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run)),
    })),
  );

const cut = (body: string, pieces: readonly { from: number; to: number; text: string }[]): string =>
  pieces.reduceRight(
    (text, piece) => text.slice(0, piece.from) + piece.text + text.slice(piece.to),
    body,
  );

function withoutEmptyParts(body: string): string {
  const boxes = body.replace(/<Suggestion>\s*<\/Suggestion>\n?/g, '');
  const lines = boxes.replace(/\n{3,}/g, '\n\n').split('\n');
  const depth = (line: string) => /^(#+)\s/.exec(line)?.[1]?.length ?? 0;
  const kept = lines.filter((line, i) => {
    if (depth(line) === 0) return true;
    const next = lines.slice(i + 1).find((other) => other.trim() !== '');
    const isEmpty =
      next === undefined ||
      /^<\/?Step/.test(next) ||
      (depth(next) > 0 && depth(next) <= depth(line));
    return !isEmpty;
  });
  return kept.join('\n').replace(/\n{3,}/g, '\n\n');
}
