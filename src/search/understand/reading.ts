import type { Word } from './lexicon.ts';

/** One word of a reading: a word of the site, or a text that the site does not have. */
export interface Part {
  text: string;
  word?: Word;
  /** True when the reader typed exactly this word: its marks are then binding. */
  exact: boolean;
}

/** One way to understand a query. */
export interface Reading {
  parts: Part[];
  /** 1 for the best reading, less for the others. */
  weight: number;
}

export interface Understanding {
  /** What the query is taken to mean, for showing. */
  text: string;
  /** True when that differs from what was typed by more than spelling habits. */
  changed: boolean;
  /** What it may mean as well, when a short form is ambiguous. */
  also: string[];
  /** Best first; empty when nothing can be searched. */
  readings: Reading[];
}
