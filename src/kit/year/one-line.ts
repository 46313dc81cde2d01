import { nfc } from '#base/nfc.ts';
import { legal } from '#base/xml.ts';

/** What no table carries: control characters, and marks that turn the direction of what follows. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Typed words as they stand in a cell of a table: composed, on one line, nothing in them that cannot be seen. */
export const oneLine = (words: string): string =>
  nfc(legal(words.replace(/\s/gu, ' ').replace(unseen, '')))
    .split(' ')
    .filter(Boolean)
    .join(' ');
