import { fold, hasMarks } from '#vietnamese/fold.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { inARow } from './in-a-row.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** Units looked into for a quoted phrase; those with all its pairs come first, so more are not needed. */
const LOOKED_INTO = 40;

/** Words in a row, compared with their marks when the phrase has any, without them otherwise. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const key = hasMarks(phrase) ? wordKey : (word: string) => fold(word).toLowerCase();
  return inARow(wordsOf(text).map(key), wordsOf(phrase).map(key), 0);
}

/** Of the ranked units, those that hold every phrase word for word, or have a section that does. */
export async function unitsHolding(
  phrases: readonly string[],
  ranked: readonly Ranked[],
  site: SiteData,
): Promise<Ranked[]> {
  if (phrases.length === 0) return [...ranked];
  const held = await Promise.all(
    ranked.slice(0, LOOKED_INTO).map(async (entry) => {
      for (const unit of [entry.unit, ...entry.sections]) {
        const [{ title }, text] = await Promise.all([site.row(unit), site.text(unit)]);
        const whole = `${title}. ${text}`;
        if (phrases.every((phrase) => holdsPhrase(whole, phrase))) return [{ ...entry, unit }];
      }
      return [];
    }),
  );
  return held.flat();
}
