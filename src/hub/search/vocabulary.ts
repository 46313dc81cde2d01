import type { Counts, WordCount } from '#search/build/count-words.ts';
import type { GlossaryTerm } from '#search/data.ts';
import type { Holdings } from '../sources/copy.ts';

/** Words that a search of all committees knows at most: Vietnamese has some seven thousand syllables, the rest is names and numbers. */
const MOST_WORDS = 60_000;
/** What is longer is no word. */
const LONGEST = 40;
/** Names and short forms of all committees together. */
const MOST_TERMS = 2_000;

/** Takes out what would make the table of words too large for a phone: whatever one handbook sends, the others stay found. */
export function bounded(counts: Counts, most = MOST_WORDS): Counts {
  const kept = [...counts.words.values()].filter(({ key }) => key.length <= LONGEST);
  if (kept.length === counts.words.size && kept.length <= most) return counts;
  kept.sort((a, b) => b.pages - a.pages || b.count - a.count || (a.key < b.key ? -1 : 1));
  // Words are counted from 0 in their order, and followers are called by these numbers.
  const stay = kept.slice(0, most).sort((a, b) => a.number - b.number);
  const renumbered = new Map(stay.map(({ number }, i) => [number, i]));
  const words = stay.map(({ followers, ...word }, number): [string, WordCount] => {
    const own = [...followers].flatMap(([before, pair]) => {
      const now = renumbered.get(before);
      return now === undefined ? [] : [[now, pair] as const];
    });
    return [word.key, { ...word, number, followers: new Map(own) }];
  });
  return { words: new Map(words), total: counts.total };
}

/**
 * Names and short forms that the committees explain. One that stands in a single handbook counts for the hub only where
 * there is no second one to ask: nobody alone says how everybody's words are read.
 */
export function glossaryOf(all: readonly Pick<Holdings, 'glossary'>[]): GlossaryTerm[] {
  const least = Math.min(2, all.length);
  const terms = new Map<string, { term: GlossaryTerm; times: number }>();
  for (const { glossary } of all) {
    const own = new Map(glossary.map((term) => [JSON.stringify(term), term]));
    for (const [key, term] of own) {
      const known = terms.get(key);
      if (known) known.times += 1;
      else terms.set(key, { term, times: 1 });
    }
  }
  return [...terms.values()]
    .filter(({ times }) => times >= least)
    .sort((a, b) => b.times - a.times || (a.term.term < b.term.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}
