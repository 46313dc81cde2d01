import { memoizeWord } from '#base/memoize.ts';
import { compose, hasMarks } from '#vietnamese/fold.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import { decodeTelex } from '#vietnamese/telex.ts';
import { decodeVni } from '#vietnamese/vni.ts';
import { joinSigns } from '#vietnamese/words.ts';
import { shortPeriod } from './numbers.ts';

/** Longer queries are cut: nobody types them, and every further word costs time. */
const MAX_TOKENS = 40;
const MAX_LETTERS = 400;

export interface Token {
  /** Lower case, composed, without punctuation. */
  text: string;
  /** As it was typed, for showing. */
  typed: string;
  /** What stands between this word and the one before: a space, `-`, `/`, or nothing where they were glued. */
  gap: string;
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

/** A single letter run or digit run, or one glued together (`hd42`, `d9ang3`). */
const WORD = /[\p{L}\p{M}\d]+/gu;
/** Short forms with dots in them (`kđ.đg`): no vowel on either side. */
const DOTTED =
  /(^|[^\p{L}\d])((?:[bcdđghklmnpqrstvx]{1,3}\.)+)(?=[bcdđghklmnpqrstvx]{1,3}(?![\p{L}\d]))/giu;

/** Cuts a query into tokens, in the order in which they were typed. */
export function tokenize(query: string): TokenList {
  const text = joinSigns(compose(query.slice(0, MAX_LETTERS))).replace(
    DOTTED,
    (_, before: string, run: string) => before + run.replaceAll('.', ''),
  );
  const words: { typed: string; gap: string }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    end = index + word.length;
    if (word.length > 60) continue;
    unglue(word).forEach((typed, i) => words.push({ typed, gap: i === 0 ? gap : '' }));
    if (words.length >= MAX_TOKENS) break;
  }
  const typed = words.slice(0, MAX_TOKENS);
  const shouting = isShouting(
    typed.map((word) => word.typed).filter((word) => /\p{L}/u.test(word)),
  );
  const tokens = typed.map(({ typed: word, gap }) => ({
    text: word.toLowerCase(),
    typed: shouting ? word.toLowerCase() : word,
    gap,
    capitals: !shouting && isCapital(word),
  }));
  return {
    tokens,
    unmarked: !tokens.some((token) => hasMarks(token.text)),
    open: /[\p{L}\p{M}\d]$/u.test(text),
  };
}

/** True when the token is this word: with its marks, without any, or in keyboard residue. */
export function says({ text }: Pick<Token, 'text'>, word: string): boolean {
  if (plainKey(text) === plainKey(word)) return isPlain(text) || wordKey(text) === wordKey(word);
  const decoded = residueKeys(text);
  return decoded !== '' && decoded.split('|').includes(wordKey(word));
}

const isPlain = (text: string): boolean => plainKey(text) === wordKey(text);

/** Keys of the words that a keyboard would have made of the letters. */
const residueKeys = memoizeWord((text) =>
  [decodeTelex(text), decodeVni(text)].flatMap((form) => (form ? wordKey(form) : [])).join('|'),
);

/** True when the tokens from `at` on are these words; words are separated by spaces. */
export function saysAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && says(token, word);
  });
}

/** `hd42` and `42hd` are two words, unless the digits are VNI keys or name a quarter or month. */
function unglue(word: string): string[] {
  const lower = word.toLowerCase();
  if (decodeVni(lower) !== null || shortPeriod(lower) !== null) return [word];
  const glued = /^(\p{L}{1,8})(\d{1,5})$|^(\d{1,5})(\p{L}{1,8})$/u.exec(word);
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
