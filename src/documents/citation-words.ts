/** What stands beside a citation of which only the version before the one in force was read. */
export const precedingWord = 'bản liền trước';

/** A citation in one line: `Quy định A, điểm 1 (bản liền trước)`. */
export const citationWords = (
  name: string,
  { provision, precedes }: { provision?: string | undefined; precedes?: string | undefined },
): string => [name, provision].filter(Boolean).join(', ') + (precedes ? ` (${precedingWord})` : '');
