import type { QuizQuestion } from '#lessons/schema.ts';

/** One sentence of an item, with what it rests on where it claims something. */
export interface PackLine {
  text: string;
  /** Evidence and documents in one line: `◐ Theo báo chí, bản chép công khai: Hướng dẫn 15-HD/ĐU`. */
  basis?: string;
}

/** Lines under a heading of their own. */
export interface PackList {
  heading: string;
  lines: PackLine[];
}

/** One thing of the handbook as it goes into a class. */
export interface PackItem {
  id: string;
  /** Kind in the reader's words: `Bước`, `Biểu mẫu`. */
  kind: string;
  title: string;
  /** Absolute short link, which never changes. */
  link: string;
  /** What it is or says, in a sentence or two. */
  lead: string;
  facts: string[];
  lists: PackList[];
  /** What the whole rests on; left out where each line says so itself. */
  basis?: string;
  /** `2026-11-24`; left out where the thing has no review of its own. */
  reviewed?: string;
  /** True for what a class goes through to its end: slides show all of it where there is time. */
  inFull?: boolean;
  /** True where its lists are parts of a whole: slides first name them, then show each. */
  hasParts?: boolean;
  /** Ids of the documents that it rests on. */
  cites?: string[];
  /** True where its page holds more than is told here: a file, a whole text, something to read. */
  hasMore?: boolean;
  /** The Word file of a form: its name, and the absolute address at which it stands. */
  file?: { name: string; url: string };
}

/** Contents of the Word files of a pack, by the id of the form. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** A part of the class: some items under one title. */
export interface PackPart {
  title: string;
  /** A suggestion. */
  minutes?: number;
  /** What is kept when the class is shorter, as its lesson has it: 1 always, 3 goes first. */
  priority?: number;
  /** Ids of things that objectives or the note speak of: shown before the others. */
  core?: readonly string[];
  /** For the trainer alone: never on slides or handout. */
  note?: string;
  items: PackItem[];
}

/** A question with what its answer rests on, in words. */
export interface PackQuestion {
  question: QuizQuestion;
  basis: string;
}

/** All that is needed to make slides, a handout and a cartridge, in the build as in the browser. */
export interface Pack {
  /** Permanent id of the lesson; a pack of one's own has none. */
  id?: string;
  title: string;
  /** Who gave the title, in words; left out where the handbook did. */
  titleBy?: string;
  summary?: string;
  audience?: string;
  objectives: string[];
  parts: PackPart[];
  /** Statements of the lesson itself that carry a basis. */
  facts: PackList[];
  quiz: PackQuestion[];
  /** Names of the documents in force that most of it rests on. */
  sources?: string[];
  /** What a learner does in the own cell after the class; left out where the lesson does not say. */
  takeaways?: string[];
  /** True for a lesson that is given in less time than it was made for: the handout too holds what there is time for. */
  shortened?: true;
  /** Absolute link of the lesson, or of the choice. */
  link: string;
  /** Name of the handbook. */
  site: string;
}

/** Heading of what a learner does after the class, wherever it stands. */
export const takeawaysTitle = 'Mang về chi bộ';

/** The title where nothing stands beside it: who gave it comes in brackets. */
export const fullTitle = ({ title, titleBy }: Pick<Pack, 'title' | 'titleBy'>): string =>
  titleBy ? `${title} (${titleBy})` : title;

/** Minutes of all parts together; 0 where none are set. */
export const minutesOf = ({ parts }: Pick<Pack, 'parts'>): number =>
  parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0);

/** Every item once, in the order of its first mention. */
export const itemsOf = ({ parts }: Pick<Pack, 'parts'>): PackItem[] => [
  ...new Map(parts.flatMap(({ items }) => items).map((item) => [item.id, item])).values(),
];
