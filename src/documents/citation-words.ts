import type { Citation } from './evidence.ts';

/** What stands beside a citation of which only the version before the one in force was read. */
export const precedingWord = 'bản liền trước';

/** A citation in one line, its documents called by their names: `Quy định A, điểm 1 (bản liền trước Quy định B)`. */
export const citationWords = (
  { document, provision, precedes }: Pick<Citation, 'document' | 'provision' | 'precedes'>,
  nameOf: (id: string) => string,
): string =>
  [nameOf(document), provision].filter(Boolean).join(', ') +
  (precedes ? ` (${precedingWord} ${nameOf(precedes)})` : '');
