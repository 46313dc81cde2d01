import { compose } from '../../vietnamese/fold.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { GlossaryTerm } from '../data.ts';

/** `… sinh hoạt chi bộ (viết tắt: SHCB)`, `… (SHCB)`, `… (sau đây gọi tắt là SHCB)`. */
const NAMED =
  /([^().;:!?\n]{4,160})\((?:(?:sau đây )?(?:viết|gọi) tắt(?: là)?:?\s*)?(\p{Lu}{2,8})\)/gu;

/** Short forms that a text itself explains, when their letters are the initials of words before. */
export function harvestAbbreviations(texts: Iterable<string>): GlossaryTerm[] {
  const found = new Map<string, GlossaryTerm>();
  for (const text of texts) {
    for (const [, before = '', short = ''] of compose(text).matchAll(NAMED)) {
      const term = wordsWithInitials(wordsOf(before), short.toLowerCase());
      if (term) found.set(`${term} ${short}`, { term, abbreviations: [short], synonyms: [] });
    }
  }
  return [...found.values()];
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
