/** Where in a file: a field of its data, or an offset into its prose. */
export type Place =
  { path: readonly PropertyKey[] } | { bodyOffset: number } | { line: number; column?: number };

/** One thing wrong with the content, told so that an editor can mend it. */
export interface Problem {
  /** Path below the content folder. */
  file: string;
  place: Place;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  fix: string;
}

/** A problem with its place worked out, 1-based. */
export interface LocatedProblem {
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
  /** The field of the data that it is about; none in prose. */
  path?: readonly PropertyKey[];
}

/** `procedures/thuong-ky.mdx:12:5: … → …`, on one line whatever the file held. */
export const formatProblem = (p: LocatedProblem): string =>
  `${p.file}:${p.line}:${p.column}: ${`${p.message} → ${p.fix}`.replace(/\s+/g, oneLine)}`;

const oneLine = (blanks: string) => (/[\r\n\u2028\u2029]/.test(blanks) ? ' ' : blanks);

/** By file, then line, then column, so that two runs print the same list. */
export const byPlace = (a: LocatedProblem, b: LocatedProblem): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.message.localeCompare(b.message, 'vi');
