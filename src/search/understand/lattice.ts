import { plainKey } from '#vietnamese/same-word.ts';
import { isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import type { Abbreviations } from './abbreviations.ts';
import { isGrammar } from './asking.ts';
import { candidatesFor, isKept, spellingsFor } from './candidates.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { isForeign } from './protected-words.ts';
import type { Token, TokenList } from './tokens.ts';

/** One way to read the letters between two places of the query. */
export interface Edge {
  to: number;
  cost: number;
  /** The words read; empty when the site does not know the text. */
  words: Word[];
  /** The text as typed, shown when there are no words. */
  typed: string;
  /** An abbreviation's words belong together: their probability is not paid again. */
  fixed: boolean;
  /** An abbreviation that was made up from initials. */
  guessed?: true;
  /** Its first token. */
  at: number;
  /** Read exactly as typed. */
  exact: boolean;
}

/** All readings of a query: the edges that leave each place, by letter position. */
export type Lattice = Edge[][];

const SPLIT = 1.5;
const JOIN = 1.8;
const UNKNOWN = 6;
const UNKNOWN_SYLLABLE = 4;

/** Lays out every way to read the tokens. */
export function buildLattice(
  { tokens, unmarked, open }: TokenList,
  lexicon: Lexicon,
  abbreviations: Abbreviations,
): Lattice {
  const starts: number[] = [];
  const tokenAt: number[] = [];
  let length = 0;
  for (const token of tokens) {
    for (let letter = 0; letter < token.text.length; letter += 1) tokenAt.push(starts.length);
    starts.push(length);
    length += token.text.length;
  }
  const lattice: Lattice = Array.from({ length: length + 1 }, () => []);
  const add = (from: number, edge: Omit<Edge, 'fixed' | 'exact' | 'at'> & Partial<Edge>): void => {
    lattice[from]?.push({ fixed: false, exact: false, at: tokenAt[from] ?? 0, ...edge });
  };
  tokens.forEach((token, i) => {
    const from = starts[i] ?? 0;
    const to = from + token.text.length;
    const grows = open && i === tokens.length - 1;
    const typed = { text: token.text, unmarked, open: grows };
    const exact = lexicon.find(token.text);
    const candidates = candidatesFor(typed, lexicon);
    for (const { word, cost } of candidates) {
      const same = word === exact;
      const short = same && abbreviations.isListed(token.text) ? shortCost(token) : 0;
      add(from, {
        to,
        cost: cost + short,
        words: [word],
        typed: token.typed,
        exact: same && !unmarked,
      });
    }
    if (!exact)
      add(from, { to, cost: unknownCost(token), words: [], typed: token.typed, exact: !unmarked });
    const kept = isKept(typed, lexicon);
    if (!kept || token.capitals) addAbbreviations(token, from, to, abbreviations, add);
    if (!exact && !kept && !isForeign(token.text)) addSplits(token, from, unmarked, lexicon, add);
    addJoins(tokens, i, from, unmarked, lexicon, add);
  });
  return lattice;
}

type Add = (from: number, edge: Omit<Edge, 'fixed' | 'exact' | 'at'> & Partial<Edge>) => void;

function unknownCost({ text }: Token): number {
  if (isGrammar(text) || isForeign(text) || /^\d+$/.test(text)) return 0;
  return isSyllableWithoutMarks(text) ? UNKNOWN_SYLLABLE : UNKNOWN;
}

/** A short form that stands on the site as well, if only in its glossary, still means its long form. */
function shortCost({ text, capitals }: Token): number {
  if (!isSyllableWithoutMarks(text)) return 4;
  return capitals ? 4 : 0;
}

function addAbbreviations(
  token: Token,
  from: number,
  to: number,
  abbreviations: Abbreviations,
  add: Add,
): void {
  const readable = isSyllableWithoutMarks(token.text);
  const base = token.capitals ? 0.3 : readable ? 3 : 1.2;
  for (const { cost, ...read } of abbreviations.expand(token.text)) {
    add(from, { to, cost: base + cost, typed: token.typed, fixed: true, ...read });
  }
}

/** `sinhhoat`: every stretch of the token that is a word, with the space that was left out. */
function addSplits(
  token: Token,
  from: number,
  unmarked: boolean,
  lexicon: Lexicon,
  add: Add,
): void {
  const { text } = token;
  if (text.length < 3) return;
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= Math.min(text.length, start + 9); end += 1) {
      if (start === 0 && end === text.length) continue;
      const piece = text.slice(start, end);
      // Digits stay with digits: `sinhhoat01` splits before the number, never inside it.
      if (/\d/.test(text[end - 1] ?? '') && /\d/.test(text[end] ?? '')) continue;
      for (const { word, cost } of spellingsFor({ text: piece, unmarked, open: false }, lexicon)) {
        const split = end < text.length ? SPLIT : 0;
        add(from + start, { to: from + end, cost: cost + split, words: [word], typed: piece });
      }
    }
  }
}

/** `chuy ên đề`: two or three tokens that are one word. */
function addJoins(
  tokens: readonly Token[],
  at: number,
  from: number,
  unmarked: boolean,
  lexicon: Lexicon,
  add: Add,
): void {
  let text = tokens[at]?.text ?? '';
  let typed = tokens[at]?.typed ?? '';
  const isWord = (place: number) =>
    isKept({ text: tokens[place]?.text ?? '', unmarked, open: false }, lexicon);
  let words = isWord(at);
  for (let next = at + 1; next < Math.min(tokens.length, at + 3); next += 1) {
    text += tokens[next]?.text ?? '';
    typed += ` ${tokens[next]?.typed ?? ''}`;
    // Digits join nothing: `số 01` would become keyboard residue, `2/3` a number.
    words &&= isWord(next);
    // Words that are right by themselves are no halves of another.
    if (words) continue;
    if (text.length > 8 || !/^\p{L}+$/u.test(text)) return;
    for (const { word, cost } of spellingsFor({ text, unmarked, open: false }, lexicon)) {
      // What a keyboard leaves behind has no space in it.
      if (word.fold !== plainKey(text)) continue;
      add(from, { to: from + text.length, cost: cost + JOIN * (next - at), words: [word], typed });
    }
  }
}
