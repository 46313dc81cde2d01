import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Understanding } from '../understand/reading.ts';
import type { NumberFinder } from './pagefind.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** Pages of Pagefind's looked into at most. */
const LOOKED_INTO = 8;
/** What is found by the full text alone is worth at most this: less than anything that has its own name. */
const WORTH = 0.5;

/** Numbers of the query that our own tables leave out. */
const lackedNumbers = ({ readings }: Understanding): string[] =>
  (readings[0]?.parts ?? []).flatMap(({ word, text }) => (!word && /\d/.test(text) ? [text] : []));

/** True when the query has words that our own tables leave out: long numbers. */
export const needsFullText = (meaning: Understanding): boolean => lackedNumbers(meaning).length > 0;

/**
 * Asks Pagefind for what our tables leave out. It answers a longer number with a shorter one when it lacks it, so each
 * page is looked into: only what holds every asked number is a hit.
 */
export async function askFullText(
  meaning: Understanding,
  site: SiteData,
  load: () => Promise<NumberFinder>,
): Promise<Ranked[]> {
  const words = meaning.readings[0]?.parts.map(({ text }) => text) ?? [];
  const numbers = words.filter((word) => /\d/.test(word)).map(wordKey);
  const finder = await load();
  const hits = await finder.numbers(lackedNumbers(meaning), LOOKED_INTO);
  const found = await Promise.all(
    hits.map(async ({ page, score }): Promise<Ranked[]> => {
      const unit = await unitWith(numbers, page, site);
      if (unit === undefined) return [];
      const kind = site.table.units[unit]?.kind ?? 'list';
      const parts = { text: score, name: 0, covered: 1 };
      return [{ unit, page, kind, score: WORTH * score, parts, sections: [] }];
    }),
  );
  return found.flat();
}

/** The first unit of a page that has all these numbers. */
async function unitWith(
  numbers: readonly string[],
  page: number,
  site: SiteData,
): Promise<number | undefined> {
  for (const { id } of site.table.units.filter((unit) => unit.page === page)) {
    const [{ title }, text] = await Promise.all([site.row(id), site.text(id)]);
    const held = new Set(wordsOf(`${title} ${text}`).map(wordKey));
    if (numbers.every((number) => held.has(number))) return id;
  }
  return undefined;
}
