import type { Citation } from './evidence.ts';

/** What stands beside a citation of which only a version before the one in force was read. */
export const precedingWord = 'bản liền trước';

/** The same with the version in force: `bản liền trước của Quy định B`. */
export const precedingWords = (inForce: string): string => `${precedingWord} của ${inForce}`;

/** A citation in one line, its documents called by their names: `Quy định A, điểm 1 (bản liền trước của Quy định B)`. */
export const citationWords = (
  { document, provision, precedes }: Pick<Citation, 'document' | 'provision' | 'precedes'>,
  nameOf: (id: string) => string,
): string =>
  [nameOf(document), provision].filter(Boolean).join(', ') +
  (precedes ? ` (${precedingWords(nameOf(precedes))})` : '');
