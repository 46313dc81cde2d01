import { compose, hasMarks } from '#vietnamese/fold.ts';
import { isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import { decodeTelex } from '#vietnamese/telex.ts';
import { decodeVni } from '#vietnamese/vni.ts';
import { shortPeriod } from './numbers.ts';

/** Longer queries are cut: nobody types them, and every further word costs time. */
const MAX_TOKENS = 40;
const MAX_LETTERS = 400;

export interface Token {
  /** Lower case, composed, without punctuation. */
  text: string;
  /** As it was typed, for showing. */
  typed: string;
  /** Typed in capitals while the rest was not: probably an abbreviation. */
  capitals: boolean;
}

export interface TokenList {
  tokens: Token[];
  /** True when no word carries a mark: the keyboard had none. */
  unmarked: boolean;
  /** True when the last word may still be growing. */
  open: boolean;
}

/** Document numbers: `15-QĐ/ĐU`, `06 - ĐA/ĐU`; the kind goes before the number, as it is said. */
const NUMBERED = /(\d{1,4})\s?[-–—]\s?([\p{L}]{1,8})(?![\p{L}\d])(?:\s?\/\s?([\p{L}.]{1,12}))?/gu;
/** A single letter run or digit run, or one glued together (`hd42`, `d9ang3`). */
const WORD = /[\p{L}\p{M}\d]+/gu;

/** True when the text has a document number as documents write it: `15-HD/ĐU`. */
export function hasNumber(text: string): boolean {
  return compose(text).search(NUMBERED) >= 0;
}

/** Cuts a query into tokens, document numbers put in the order in which they are spoken. */
export function tokenize(query: string): TokenList {
  const text = compose(query.slice(0, MAX_LETTERS))
    // Dots inside an abbreviation and the slash of `T/M` hold it together.
    .replace(/(?<![\p{L}\d])(\p{Lu})[./](\p{Lu}\p{M}*)(?![\p{L}\d])/gu, '$1$2')
    .replace(NUMBERED, (_, number: string, kind: string, issuer: string | undefined) =>
      [kind, number, issuer?.replaceAll('.', '')].filter(Boolean).join(' '),
    );
  const typed = (text.match(WORD) ?? [])
    .flatMap(unglue)
    .slice(0, MAX_TOKENS)
    .filter((word) => word.length <= 60);
  const shouting = isShouting(typed.filter((word) => /\p{L}/u.test(word)));
  const tokens = typed.map((word) => ({
    text: word.toLowerCase(),
    typed: shouting ? word.toLowerCase() : word,
    capitals: !shouting && isCapital(word),
  }));
  return {
    tokens,
    unmarked: !tokens.some((token) => hasMarks(token.text)),
    open: /[\p{L}\p{M}\d]$/u.test(text),
  };
}

/** `hd42` and `42hd` are two words, unless the digits are VNI keys or name a quarter or month. */
function unglue(word: string): string[] {
  const lower = word.toLowerCase();
  if (decodeVni(lower) !== null || shortPeriod(lower) !== null) return [word];
  const glued = /^(\p{L}{1,8})(\d{1,4})$|^(\d{1,4})(\p{L}{1,8})$/u.exec(word);
  return glued ? glued.slice(1).filter((part) => part !== undefined) : [word];
}

/** Everything in capitals, and more of it words than short forms: the capitals then say nothing. */
function isShouting(words: readonly string[]): boolean {
  const readable = words.filter(isReadable).length;
  return words.length > 1 && words.every(isCapital) && readable > words.length / 2;
}

function isReadable(word: string): boolean {
  const lower = word.toLowerCase();
  return isSyllableWithoutMarks(lower) || decodeTelex(lower) !== null || decodeVni(lower) !== null;
}

function isCapital(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase();
}
