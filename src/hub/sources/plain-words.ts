import { nfc } from '#base/nfc.ts';

/** Control signs, signs that turn the direction of what follows, halves of signs: nothing of them reaches a page. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** A text of somebody else as one line of plain signs, composed, cut to a length. */
export function oneLine(text: string, most: number): string {
  const line = nfc(text.slice(0, most * 4))
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most
    ? `${line
        .slice(0, most - 1)
        .replace(unseen, '')
        .trimEnd()}…`
    : line;
}

/** What a tag or an expression stands between; what is open to the end is left out with it. */
const pairs: Record<string, string> = { '<': '>', '{': '}' };

/**
 * The words of prose as editors wrote it, for the search alone: it is looked through once and never compiled. Tags,
 * expressions and signs of the markup are left out.
 */
export function wordsOfProse(prose: string, most: number): string {
  let text = '';
  let closing = '';
  for (const sign of prose.slice(0, most * 4)) {
    if (closing !== '') {
      if (sign === closing) closing = '';
      continue;
    }
    closing = pairs[sign] ?? '';
    text += closing !== '' || '#*_`|[]()!>~\\'.includes(sign) ? ' ' : sign;
  }
  return oneLine(text, most);
}
