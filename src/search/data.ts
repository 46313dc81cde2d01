/** What the index step writes under `/tim/` and the browser reads: the contract between the two. */

/** One glossary entry as far as the search needs it. */
export interface GlossaryTerm {
  term: string;
  abbreviations: string[];
  synonyms: string[];
}

/** One entry of the register of documents, as far as a citation in a query is held against it. */
export interface RegisterDocument {
  id: string;
  /** As in the register: `quy-dinh`. */
  kind: string;
  /** Number and sign as printed: `12-HD/BTCTW`; absent for a document without one. */
  number?: string;
  year?: number;
}

/** Raised when any of the files below changes its form: indexes of other handbooks are read as well. */
export const FORMAT = 1;

/** `/tim/index.json`: never cached, names the files that may be cached for ever. */
export interface Manifest {
  /** The form of the files, `FORMAT` of the build that wrote them. */
  format: number;
  /** Changes with the content; also keeps Pagefind's entry file apart from an older one. */
  version: string;
  pages: number;
  words: string;
  titles: string;
  /** Into how many files the pages of words and pairs are divided. */
  shards: number;
  /** False where Pagefind cannot run, as in a copy that is opened from a folder; our own tables then answer alone. */
  fullText?: boolean;
}

/** The words of the site and which words follow each other. */
export interface WordsFile {
  /** Every word in its most common spelling, in the order of its number, separated by spaces. */
  words: string;
  /** One character per word: how often it occurs, titles counted more. */
  counts: string;
  /** One character per word: on how many pages. */
  pages: string;
  /** Per word, separated by spaces: the words that follow it (as differences) and how often. */
  pairs: string;
  glossary: GlossaryTerm[];
  documents: RegisterDocument[];
}

/** Titles, headings and filters of all pages, as word numbers. */
export interface TitlesFile {
  /** What all of Pagefind's page names begin with (`vi_`). */
  prefix: string;
  /** Pagefind's page names without the prefix, all of one length, one after the other. */
  names: string;
  titles: string;
  /** Per page: headings, each an anchor number followed by its words, separated by `!`. */
  headings: string;
  /** Per page: further names of the page (keywords), separated by `!`. */
  aliases: string;
  /** Values of every filter, and per page the numbers of its values. */
  filters: Record<string, { values: string[]; of: string }>;
  /** Whether a document is in force, `filters`-like; absent when no page has a state. */
  states: { values: string[]; of: string };
  /** How much a page counts beside others, `filters`-like: `0.4` for one that answers a little of everything. */
  weights: { values: string[]; of: string };
}

/** One page as Pagefind stores it for showing. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}
