/**
 * The pieces of a text, parted where `end` matches: its first group stays with the piece before it. For what a pattern
 * that looks behind would say, which Safari before 16.4 cannot read.
 */
export const partAfter = (text: string, end: RegExp): string[] =>
  text.replace(end, '$1\u0000').split('\u0000');
