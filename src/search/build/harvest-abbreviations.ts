import { compose } from '#vietnamese/fold.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { GlossaryTerm } from '../data.ts';

/** `(viết tắt: SHCB)`, `(SHCB)`, `(sau đây gọi tắt là SHCB)`. */
const NAMED = /\((?:(?:sau đây )?(?:viết|gọi) tắt(?: là)?:?\s*)?(\p{Lu}{2,8})\)/gu;
/** The end of a clause, looked at only where a short form follows: nearly no page has one. */
const CLAUSE = /[^().;:!?\n]{4,160}$/u;

/**
 * Short forms that a text itself explains, when their letters are the initials of words before. What
 * the glossary lists is left to it; of several explanations the most frequent one counts.
 */
export function harvestAbbreviations(
  texts: Iterable<string>,
  glossary: readonly GlossaryTerm[] = [],
): GlossaryTerm[] {
  const listed = new Set(glossary.flatMap(({ abbreviations }) => abbreviations));
  const found = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const composed = compose(text);
    for (const { index, 1: short = '' } of composed.matchAll(NAMED)) {
      const [before = ''] = CLAUSE.exec(composed.slice(Math.max(0, index - 160), index)) ?? [];
      const term = wordsWithInitials(wordsOf(before), short.toLowerCase());
      if (!term || listed.has(short)) continue;
      const terms = found.get(short) ?? new Map<string, number>();
      found.set(short, terms.set(term, (terms.get(term) ?? 0) + 1));
    }
  }
  return [...found].flatMap(([short, terms]) => {
    const [best] = [...terms].toSorted((one, other) => other[1] - one[1]);
    return best ? [{ term: best[0], abbreviations: [short], synonyms: [] }] : [];
  });
}

/** The last words in a row that begin with these letters; đ counts as written. */
function wordsWithInitials(words: readonly string[], letters: string): string | null {
  for (let start = words.length - letters.length; start >= 0; start -= 1) {
    const run = words.slice(start, start + letters.length);
    if (
      run.every(
        (word, i) => word.normalize('NFD')[0] === baseOf(letters[i]) && sameD(word, letters[i]),
      )
    ) {
      return run.join(' ');
    }
  }
  return null;
}

function baseOf(letter: string | undefined): string | undefined {
  return letter?.normalize('NFD')[0];
}

function sameD(word: string, letter: string | undefined): boolean {
  return (word[0] === 'đ') === (letter === 'đ');
}
