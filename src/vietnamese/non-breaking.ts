import { wordPattern } from '#base/word-pattern.ts';

/** Joins the words of the given compounds with non-breaking spaces, so that a line end never tears them: `chi bộ`. */
export function joinCompounds(compounds: readonly string[]): (text: string) => string {
  if (compounds.length === 0) return (text) => text;
  const pattern = wordPattern(compounds, { apart: 'letters' });
  return (text) => text.replace(pattern, (found) => found.replaceAll(' ', '\u00a0'));
}
