import { plainKey } from '#vietnamese/same-word.ts';
import { isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Lexicon, Word } from './lexicon.ts';

export interface Expansion {
  words: Word[];
  /** Extra cost beside that of being an abbreviation: a missing đ, a guess from initials. */
  cost: number;
}

/** Finds what an abbreviation may stand for. */
export interface Abbreviations {
  expand(token: string): Expansion[];
  /** True when the glossary lists the token as a short form. */
  isListed(token: string): boolean;
  /** Other names of the same thing: sequences of words that may stand for each other. */
  synonyms: { from: Word[]; to: Word[] }[];
}

/** Reads the glossary, and the initials of the site's own titles for what it does not know. */
export function makeAbbreviations(
  lexicon: Lexicon,
  titles: readonly (readonly number[])[],
): Abbreviations {
  const byFold = new Map<string, { short: string; words: Word[] }[]>();
  const synonyms: { from: Word[]; to: Word[] }[] = [];
  for (const { term, abbreviations, synonyms: others } of lexicon.glossary) {
    const words = knownWords(term, lexicon);
    for (const short of abbreviations.map(clean)) {
      if (!words || short === '') continue;
      const same = byFold.get(plainKey(short)) ?? [];
      const isNew = !same.some((other) => sameWords(other.words, words));
      if (isNew) byFold.set(plainKey(short), [...same, { short, words }]);
    }
    for (const other of others) {
      const from = knownWords(other, lexicon);
      if (words && from && from.length > 1) synonyms.push({ from, to: words });
    }
  }
  const listed = (token: string): Expansion[] =>
    (byFold.get(plainKey(token)) ?? []).flatMap(({ short, words }) => {
      const cost = likeness(token, short);
      return cost === null ? [] : [{ words, cost }];
    });
  return {
    synonyms,
    isListed: (token) => listed(token).length > 0,
    expand(token) {
      const known = listed(token);
      return known.length > 0 ? known : fromInitials(token, lexicon, titles);
    },
  };
}

/** `HDND` may be `HĐND`, but `đủ` is not `ĐU`: a short form has no marks except those it is written with. */
function likeness(token: string, short: string): number | null {
  if (token === short) return 0;
  return token === plainKey(short) || token === short.replaceAll('đ', 'd') ? 0.4 : null;
}

function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function clean(abbreviation: string): string {
  return abbreviation
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]/gu, '');
}

function knownWords(term: string, lexicon: Lexicon): Word[] | null {
  const words = wordsOf(term).map((word) => lexicon.find(word));
  return words.every((word) => word !== undefined) && words.length > 0 ? words : null;
}

/** `PCTT` from a title that says `phòng chống thiên tai`; the most frequent runs first. */
function fromInitials(
  token: string,
  lexicon: Lexicon,
  titles: readonly (readonly number[])[],
): Expansion[] {
  if (!/^\p{L}{3,6}$/u.test(token) || isSyllableWithoutMarks(token)) return [];
  const letters = [...plainKey(token)];
  const found = new Map<string, { words: Word[]; count: number }>();
  for (const title of titles) {
    for (let at = 0; at + letters.length <= title.length; at += 1) {
      const fits = letters.every((l, i) => lexicon.words[title[at + i] ?? -1]?.fold[0] === l);
      if (!fits) continue;
      const ids = title.slice(at, at + letters.length);
      const words = ids.flatMap((id) => lexicon.words[id] ?? []);
      const entry = found.get(ids.join()) ?? { words, count: 0 };
      entry.count += 1;
      found.set(ids.join(), entry);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ words }) => ({ words, cost: 1 }));
}
