import { escapePattern } from './escape.ts';

/** Signs that must not stand right before or behind a word, as a class of a pattern. */
const outside = {
  letters: '[\\p{L}\\p{M}]',
  digits: '[\\p{L}\\p{N}]',
  hyphens: '[\\p{L}\\p{M}\\d-]',
};

/** How words are looked for. */
interface Wanted {
  /** What a word ends at: any sign but letters, but letters and digits, or but those and hyphens. */
  apart: keyof typeof outside;
  /** Blanks within a word may be a hyphen, a low line or nothing, as in addresses. */
  looseBlanks?: boolean;
}

/**
 * A pattern for any of these words as whole words, the longest first. All patterns that are put together when the program
 * runs are made here: words are taken as they are written, nothing in them repeats, so that none goes back and forth.
 */
export function wordPattern(words: readonly string[], { apart, looseBlanks }: Wanted): RegExp {
  const written = [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .map((word) => (looseBlanks ? word.replace(/\s+/g, '[\\s_-]?') : word));
  return new RegExp(`(?<!${outside[apart]})(?:${written.join('|')})(?!${outside[apart]})`, 'giu');
}
