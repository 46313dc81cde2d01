import type { CorpusPage } from './corpus.ts';

/** Makes further pages that resemble the corpus. */
export function lookAlikes(_corpus: readonly CorpusPage[], _count: number): CorpusPage[] {
  return [];
}
