import { plainKey } from '#vietnamese/same-word.ts';
import type { Word } from './lexicon.ts';
import type { Part } from './reading.ts';

/** A text as it was typed. */
export const partOf = (text: string): Part => ({
  text,
  typed: text,
  fold: plainKey(text),
  exact: true,
});

/** A word that was read; one of every day that the site does not have is a text only. */
export const partOfWord = (word: Word, typed: string): Part => ({
  text: word.text,
  typed,
  fold: word.fold,
  ...(word.id < 0 ? {} : { word }),
  exact: true,
});
