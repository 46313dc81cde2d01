import type { Template } from '#templates/schema.ts';

/** What the writer reads of a form: all but its notes and its basis, which are for the screen. */
export type PaperTemplate = Pick<
  Template,
  | 'title'
  | 'heading'
  | 'subject'
  | 'sign'
  | 'letterhead'
  | 'fields'
  | 'blocks'
  | 'signature'
  | 'recipients'
>;

/** A part that the form does not have: it comes after the form's own blocks. */
export interface ExtraSection {
  heading: string;
  /** True for a part of the section before it, with a smaller heading. */
  isSub?: boolean;
  /** Each line becomes a paragraph. */
  text?: string;
  /** Each becomes a line that begins with "- ". */
  items?: string[];
}

/** What was entered into a form. What is missing stays a dotted line on the paper. */
export interface FormValues {
  /** By field name. Dates as `2026-12-03` and times as `14:30` are written the way papers write them. */
  fields: Record<string, string>;
  /** By table name: rows in place of the form's own, cells in the order of the columns; no rows count as none given. */
  tables?: Record<string, string[][]>;
  /** By slot name: lines that the form has no blank for, a paragraph each. */
  slots?: Record<string, string[]>;
  sections?: ExtraSection[];
  /** True when nothing more is to be written by hand: tables with given rows get no blank ones. */
  complete?: boolean;
}

/** The names around the text: letterhead and signatures. Each is dotted where it is missing. */
export interface PaperHeader {
  /** The committee above: `ĐẢNG BỘ PHƯỜNG MỘT`. */
  superior?: string;
  /** `CHI BỘ TRƯỜNG TIỂU HỌC`. */
  cell?: string;
  /** `5`, `05` or the whole of `05-NQ/CB`. */
  number?: string;
  place?: string;
  /** `2026-12-03`. */
  date?: string;
  /** Who signs for the cell. */
  signer?: string;
  /** Left out, the secretary signs. */
  signerRole?: 'BÍ THƯ' | 'PHÓ BÍ THƯ';
  /** Who signs the minutes on the right. */
  chair?: string;
  /** Who signs the minutes on the left. */
  noteTaker?: string;
  /** Who signs a working paper under "NGƯỜI LẬP". */
  writer?: string;
  /** Names under the two titles, from left to right, where they are given as they stand. */
  signers?: readonly string[];
  /** What stands at the top of every page. */
  note?: string;
}
