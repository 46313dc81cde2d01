import { isSyllable } from '#vietnamese/syllable.ts';
import { type OldCharset, oldCharsets } from './old-charsets.ts';

/** Words in an old charset: which one, and what they say in Unicode. */
export interface Legacy {
  charset: string;
  /** A font of that charset. */
  font: string;
  says: string;
}

/** Words as they are parted by blanks and by signs that no charset has letters at; quotation marks around a word are none of it. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[\s\u00a0.,;:!?()[\]{}"'“”‘’/\\|<>=+*_–—-]+/)
    .map((word) => (/^[«‹].*[»›]$/.test(word) ? word.slice(1, -1) : word))
    .filter(Boolean);

const hasMarks = (word: string) => /[^\u0000-\u007f]/.test(word);

/** A word of a language: one that stands as it should in Vietnamese, or that has no marks. */
const isPlain = (word: string) => !hasMarks(word) || isSyllable(word);

/** `nghÞ` is no word until TCVN3 reads it as `nghị`; `für` is none either way. */
function weigh(words: readonly string[], { decode }: OldCharset) {
  let old = 0;
  let foreign = 0;
  for (const word of words) {
    if (isPlain(word)) continue;
    const read = decode(word);
    // A sign by itself is a sign: `§`, `¡`.
    if (/[a-z]/i.test(word) && read !== word && isSyllable(read)) old++;
    else foreign++;
  }
  return { old, foreign };
}

/**
 * The old Vietnamese charset that some words of one font are written in: told by what they say when they are read so,
 * and sooner where the font is one of that charset.
 */
export function legacyCharset(text: string, font = ''): Legacy | undefined {
  const words = wordsOf(text);
  if (!words.some(hasMarks)) return undefined;
  for (const charset of oldCharsets) {
    const { old, foreign } = weigh(words, charset);
    const least = charset.font.test(font) ? 1 : 2;
    const isShort = words.length <= 3 && foreign === 0 && old >= 1 && isAlone(words, charset);
    if ((old >= least && old > 2 * foreign) || isShort)
      return { charset: charset.name, font: charset.sample, says: charset.decode(text).trim() };
  }
  return undefined;
}

/** A cell of a word or two: all of it must become Vietnamese, with a sign that no language of Latin letters has within a word. */
const isAlone = (words: readonly string[], { decode }: OldCharset) =>
  words.every((word) => isSyllable(decode(word))) &&
  words.some(
    (word) => /[a-z]/i.test(word) && /[\u00a1-\u00bf\u00d7\u00f7\u00de\u00fe\u00d0]/.test(word),
  );
