import { compose } from './fold.ts';

/** A run of letters, or a run of digits: `hd15` is two words, `15-HD/ĐU` three. */
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** Two single capitals with a stroke or a dot between them. */
const SIGN = /(^|[^\p{L}\d])(\p{Lu})[./](\p{Lu}\p{M}*)(?![\p{L}\d])/gu;

/** `T/M` and `T.Ư` are one sign each, in a query as on a page: the stroke and the dot hold them together. */
export function joinSigns(text: string): string {
  return text.replace(SIGN, '$1$2$3');
}

/** Words of a text that is composed and has its signs joined. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Lower-case words of a text, in order. */
export function wordsOf(text: string): string[] {
  return wordsIn(joinSigns(compose(text)));
}

/**
 * Words grouped by the sentences they stand in. A comma parts nothing: `kiểm tra, giám sát` is asked for
 * without it. A full stop, a bracket or a dash between words does.
 */
export function sentencesOf(text: string): string[][] {
  return joinSigns(compose(text))
    .split(/[.;:!?…()[\]{}"“”«»|\n\r•]+|\s[-–—]\s/u)
    .map(wordsIn)
    .filter((words) => words.length > 0);
}
