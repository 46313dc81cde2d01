import type { Abbreviations } from './abbreviations.ts';
import type { Token } from './tokens.ts';

/** Other meanings offered at most; a short form has two or three. */
const MOST = 3;

/**
 * What a query may mean as well, when a short form in it stands for several things: `CB` is chi bộ and
 * cán bộ. `meant` is the reading that was taken.
 */
export function otherMeanings(
  tokens: readonly Token[],
  abbreviations: Abbreviations,
  meant: string,
): string[] {
  const others = tokens.flatMap(({ text }) => {
    if (!abbreviations.isListed(text)) return [];
    const meanings = abbreviations
      .expand(text)
      .map(({ words }) => words.map((word) => word.text).join(' '));
    const taken = meanings.find((meaning) => ` ${meant} `.includes(` ${meaning} `));
    if (taken === undefined) return [];
    return meanings
      .filter((meaning) => meaning !== taken)
      .map((meaning) => ` ${meant} `.replace(` ${taken} `, ` ${meaning} `).trim());
  });
  return [...new Set(others)].slice(0, MOST);
}
