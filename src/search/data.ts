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
  /** Number and sign as printed: `15-HD/ĐU`; absent for a document without one. */
  number?: string;
  year?: number;
}

/** Raised when any of the files below changes its form: indexes of other handbooks are read as well. */
export const FORMAT = 4;

/** `/tim/index.json`: never cached, names the files that may be cached for ever. */
export interface Manifest {
  /** The form of the files, `FORMAT` of the build that wrote them. */
  format: number;
  /** Changes with the content; also keeps Pagefind's entry file apart from an older one. */
  version: string;
  pages: number;
  words: string;
  units: string;
  /** Into how many files the units of words and pairs are divided. */
  shards: number;
  /** False where Pagefind has nothing or cannot run, as in a copy that is opened from a folder; our own tables then answer alone. */
  fullText?: boolean;
}

/** The words of the site and which words follow each other. */
export interface WordsFile {
  /** Every word in its most common spelling, in the order of its number, separated by spaces; the most frequent first, so that they have the shortest numbers. */
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

/** What a unit of the index is: it decides how much it weighs for what was asked. */
export const unitKinds = [
  'answer',
  'rule',
  'step',
  'term',
  'document',
  'procedure',
  'requirement',
  'template',
  'topic',
  'guide',
  'lesson',
  'list',
  'manual',
  'pack',
  'month',
  'tool',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * The units of the index. A unit is what a reader is led to: a step, a term, an answer, a rule, a
 * section, or what a page says before its first section. Units of one page follow each other, the page's own first.
 */
export interface UnitsFile {
  /** Per page: how many units it has. */
  counts: string;
  /** Per page: how often the handbook itself leads there, one character. */
  mentions: string;
  /** Per unit: its place in `unitKinds`. */
  kinds: string;
  /** Per answer: what its question and variants ask for, one character. */
  asks: string;
  /** The units that have a card, as steps from one to the next. */
  cards: string;
  /** Values of every filter, and per page the numbers of its values. */
  filters: Record<string, { values: string[]; of: string }>;
  /** Per page: whether a document is in force. */
  states: { values: string[]; of: string };
  /** Ids of documents, per page, for queries that cite one. */
  documents: { values: string[]; of: string };
}

/** A link that a card offers. */
export interface CardLink {
  /** Permanent id of what it leads to. */
  id: string;
  title: string;
  /** Site path without base. */
  url: string;
}

/** What is shown above all results when a unit answers the query by itself. */
export interface Card {
  /** Its permanent id. */
  id: string;
  /** The question, term, rule or document, as the heading. */
  title: string;
  /** At most two sentences. */
  answer: string;
  /** What it rests on, in one line. */
  basis: string;
  /** What is safe where the sources leave it open. */
  safe?: string;
  links: CardLink[];
  /** Whom to ask, and the sentence to send. */
  ask?: { whom: string; ask: string };
}

/** A unit as it is shown; kept apart from the tables, a few units to a file. */
export interface Row {
  /** Permanent id of its page, where that has one. */
  id?: string;
  /** Site path without base, with the anchor. */
  url: string;
  title: string;
  /** Title of its page, where that is not its own. */
  within?: string;
  /** What one gets, in a sentence; otherwise the sentence of the text that fits the query best is shown. */
  gist?: string;
  /** Its text, where there is no gist; behind a gist it stands in a file of its own, since only quoted words and numbers are looked for there. */
  text?: string;
}

/** How many units stand in one file of rows. */
export const ROWS_IN_FILE = 3;

/** File of rows below `/tim/`; the version keeps files of two builds apart. */
export const rowsFile = (version: string, file: number): string => `rows.${version}/${file}.json`;

/** How many units stand in one file of texts behind gists, which are seldom asked for. */
export const BODIES_IN_FILE = 12;

/** File of texts behind gists; empty for a unit that shows its text. */
export const bodiesFile = (version: string, file: number): string =>
  `bodies.${version}/${file}.json`;

/** File of the card of one unit. */
export const cardFile = (version: string, unit: number): string => `cards.${version}/${unit}.json`;
