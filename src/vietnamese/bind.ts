import { escapePattern } from '#base/escape-pattern.ts';

/** Joins the words of the given compounds with non-breaking spaces, so that a line end never tears them: `chi bộ`. */
export function binder(compounds: readonly string[]): (text: string) => string {
  if (compounds.length === 0) return (text) => text;
  const longestFirst = [...compounds].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return (text) => text.replace(pattern, (found) => found.replaceAll(' ', '\u00a0'));
}
