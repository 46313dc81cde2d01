import { understand } from '../understand/understand.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { isSyllable } from '#vietnamese/syllable.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { SiteData } from './site-data.ts';

const MOST = 3;
/** How alike two words must be to be offered for each other. */
const ALIKE = 0.5;

/** Queries that do find something, for one that did not. */
export function suggest(query: string, exact: boolean, site: SiteData): string[] {
  const { lexicon, abbreviations } = site;
  const meant = understand(query, lexicon, abbreviations);
  const known = meant.readings[0]?.parts.filter((part) => part.word) ?? [];
  const suggestions = exact && meant.changed ? [meant.text] : [];
  if (known.length > 0) suggestions.push(known.map((part) => part.text).join(' '));
  else
    suggestions.push(
      ...wordsOf(query)
        .slice(0, 5)
        .flatMap((word) => nearWords(word, site)),
    );
  return [...new Set(suggestions)].filter((text) => text !== query).slice(0, MOST);
}

/** Frequent Vietnamese words of the site that share most of their letter pairs with this one. */
function nearWords(word: string, { lexicon }: SiteData): string[] {
  const own = pairsOf(plainKey(word));
  return lexicon.words
    .map(({ text, fold, count }) => ({ text, count, alike: likeness(own, pairsOf(fold)) }))
    .filter(({ text, alike }) => alike >= ALIKE && text.length > 1 && isSyllable(text))
    .sort((a, b) => b.alike - a.alike || b.count - a.count)
    .slice(0, 2)
    .map(({ text }) => text);
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((pair) => b.includes(pair)).length;
  return (2 * shared) / (a.length + b.length);
}
