import { isOurs, token } from '../brackets.ts';

const escapedBox = /\\(\[\s{0,9}(?:hết\s{1,9})?gợi\s{1,9}ý\s{0,9}\])/giu;
const boldBox = /^\*{1,3}(\[\s{0,9}(?:hết\s{1,9})?gợi\s{1,9}ý\s{0,9}\])\*{1,3}$/iu;
const boxAndBreak = /(\[\s{0,9}(?:hết\s{1,9})?gợi\s{1,9}ý\s{0,9}\]) {0,2}<br \/> {0,2}/giu;
const breakAndBox = / {0,2}<br \/> {0,2}(\[\s{0,9}(?:hết\s{1,9})?gợi\s{1,9}ý\s{0,9}\])/giu;

/** A line `[gợi ý]` in bold, or ended by Shift + Enter, stands alone in the eyes of its writer. */
const boxApart = (line: string) =>
  line.startsWith('|')
    ? line
    : line.replace(boldBox, '$1').replace(boxAndBreak, '$1\n\n').replace(breakAndBox, '\n\n$1');

/** Signs of the notation of editors that a writer of Markdown has escaped as text stand free again. */
export function freeBrackets(markdown: string): string {
  const free = markdown
    .replace(/\\(\{\s*QT[-\u2010-\u2014]\d{3}(?:\.[a-z]+)?\s*\})/gi, '$1')
    .replace(escapedBox, '$1')
    .split('\n')
    .map(boxApart)
    .join('\n');
  const changes = [...free.matchAll(token)].filter(
    (match) => free[match.index - 1] === '\\' && isOurs(match),
  );
  let at = 0;
  const parts: string[] = [];
  for (const { index, 0: whole } of changes) {
    parts.push(free.slice(at, index - 1), plainSigns(whole));
    at = index + whole.length;
  }
  return parts.join('') + free.slice(at);
}

/** Brackets are one line; an id, a level and a provision are no Markdown: signs in them stand as they were typed. */
function plainSigns(written: string): string {
  const line = written.replace(/ {0,2}<br \/> {0,2}/g, ' ');
  return /^\[\s*xem/iu.test(line) ? line : line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
