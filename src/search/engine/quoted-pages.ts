import { fold, hasMarks } from '#vietnamese/fold.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Fragments } from './index-files.ts';
import { inARow } from './in-a-row.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** Pages looked into for a quoted phrase; those with all its pairs come first, so more are not needed. */
const LOOKED_INTO = 40;

/** Words in a row, compared with their marks when the phrase has any, without them otherwise. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const key = hasMarks(phrase) ? wordKey : (word: string) => fold(word).toLowerCase();
  return inARow(wordsOf(text).map(key), wordsOf(phrase).map(key), 0);
}

/** Of the ranked pages, those that hold every phrase word for word. */
export async function pagesHolding(
  phrases: readonly string[],
  ranked: readonly Ranked[],
  site: SiteData,
  fragments: Fragments,
): Promise<Ranked[]> {
  if (phrases.length === 0) return [...ranked];
  const held = await Promise.all(
    ranked.slice(0, LOOKED_INTO).map(async (entry) => {
      const { content } = await fragments.get(site.titles.pages[entry.page]?.name ?? '');
      return phrases.every((phrase) => holdsPhrase(content, phrase)) ? [entry] : [];
    }),
  );
  return held.flat();
}
