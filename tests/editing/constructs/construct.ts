import type { ExtraPart } from './file.ts';

/** Something that a Word file may hold: as pieces of a line, or as blocks of its own. */
export interface Construct {
  name: string;
  inline?: string;
  block?: string;
  parts?: ExtraPart[];
  /** Words that the page has, in the place where it was put, unless that place refuses them. */
  shown?: string[];
  /** Words that no page may have: a message names them. */
  told?: string[];
  /** What the prose of the page then has. */
  page?: RegExp;
  /** What is said, as a notice or as what has to be mended. */
  says?: RegExp;
}
