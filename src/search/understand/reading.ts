import type { Word } from './lexicon.ts';

/** One word that is searched: a word of the site, or a text that the site does not have. */
export interface Part {
  /** The word as it is meant, for showing. */
  text: string;
  /** What stood in the query at this place; several parts of one short form share it. */
  typed: string;
  /** The letters without marks, one form for i and y. */
  fold: string;
  /** The word in the tables; absent where the site does not have it. */
  word?: Word;
  /** True when marks are binding in matching and highlighting: typed with marks, or opened from a short form. */
  exact: boolean;
  /** Made up from initials: letters by chance would be read so too. */
  guessed?: true;
  /** What the word belongs to, where it is more than a word: those are answered by `documents` and `period`. */
  role?: 'document' | 'period';
}

/** One way to understand a query. */
export interface Reading {
  parts: Part[];
  /** 1 for the best reading, less for the others. */
  weight: number;
  /** Another name stands in for what was typed. */
  named?: boolean;
}

/** What kind of thing is asked for. */
export type Asked =
  | 'number'
  | 'duration'
  | 'date'
  | 'yes-no'
  | 'who'
  | 'how'
  | 'what'
  | 'definition'
  | 'form'
  | 'document'
  | 'topic'
  | 'none';

/** A document as it is cited: by its number, or by its name where it has none (the Charter). */
export interface Citation {
  /** Kinds that the words allow, as in the register (`quy-dinh`); `QĐ` is two; empty when only a number is cited. */
  kinds: string[];
  /** The number without leading zeros; absent for the Charter. */
  number?: string;
  /** Signs of the issuer without marks (`btctw`, `tw`, `tu`), where given. */
  issuer?: string;
  /** The year, where given. */
  year?: number;
  /** The place in it as people say it: `khoản 4 Điều 24`. */
  provision?: string;
  /** Ids of the register that fit, the best first; several when the citation does not tell them apart. */
  ids: string[];
  /**
   * `held`: an entry of the register fits all that was said; `other`: one has the number, but another year or issuer;
   * `missing`: the register has no such number.
   */
  state: 'held' | 'other' | 'missing';
  /** The citation written out: `Hướng dẫn 15-HD/ĐU`. */
  label: string;
}

/** A stretch of time. */
export interface Period {
  /** First month, `2025-10`; `--10` when no year was said (October of any year). */
  from: string;
  /** Last month, in the same form. */
  to: string;
  /** For showing: `quý IV năm 2025`. */
  label: string;
}

/** What was read otherwise than typed; the screen says it. */
export interface Change {
  /** `marks` added, `keyboard` residue decoded, `spaces` moved, short form opened, d read as đ, another `word` read. */
  kind: 'marks' | 'keyboard' | 'spaces' | 'abbreviation' | 'd' | 'word';
  typed: string;
  read: string;
}

/** A correction that is only offered: its results go below those of what was typed. */
export interface Offer {
  /** The whole query as it would be. */
  text: string;
  parts: Part[];
  changes: Change[];
}

export interface Understanding {
  /** What the query is taken to mean, for showing. */
  text: string;
  /** True when that differs from what was typed by more than spelling habits. */
  changed: boolean;
  /** What it may mean as well, when a short form is ambiguous. */
  also: string[];
  /** The words that are searched: those of the best reading, asking words left out. */
  words: Part[];
  asks: Asked;
  documents: Citation[];
  period?: Period;
  changes: Change[];
  offers: Offer[];
  /** Best first; empty when nothing can be searched. */
  readings: Reading[];
}
