import { plainKey } from '#vietnamese/same-word.ts';
import { isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { isGrammar } from './asking.ts';
import type { Lexicon, Word } from './lexicon.ts';

export interface Expansion {
  words: Word[];
  /** Extra cost beside that of being an abbreviation: a missing đ, a guess from initials. */
  cost: number;
  /** Made up from initials: nothing says that these letters mean it. */
  guessed?: true;
}

/** Finds what an abbreviation may stand for. */
export interface Abbreviations {
  expand(token: string): Expansion[];
  /** True when the glossary lists the token as a short form. */
  isListed(token: string): boolean;
  /** Other names of the same thing: sequences of words that may stand for each other. */
  synonyms: { from: Word[]; to: Word[] }[];
}

/** Reads the glossary, and the initials of the site's usual words for what it does not know. */
export function makeAbbreviations(lexicon: Lexicon): Abbreviations {
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
      return known.length > 0 ? known : fromInitials(token, lexicon);
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

/** Runs of words kept while initials are read, and readings offered. */
const RUNS = 24;
const OFFERED = 3;

/**
 * `PCTT` from `phòng chống thiên tai`: words that usually follow each other, all pairs of titles among them. Nobody
 * shortens words of grammar: `bnm` is not `bộ năm mấy`.
 */
function fromInitials(token: string, lexicon: Lexicon): Expansion[] {
  if (!/^\p{L}{3,6}$/u.test(token) || isSyllableWithoutMarks(token)) return [];
  const [first = '', ...others] = plainKey(token);
  const best = (runs: Run[]): Run[] => runs.sort((a, b) => b.often - a.often).slice(0, RUNS);
  let runs = lexicon.words
    .filter(({ fold, text }) => fold[0] === first && !isGrammar(text))
    .map((word): Run => ({ words: [word], often: word.count }));
  for (const letter of others) {
    runs = best(
      runs.flatMap(({ words, often }) => {
        const last = words.at(-1);
        if (!last) return [];
        return [...lexicon.followers(last)].flatMap(([id, count]): Run[] => {
          const word = lexicon.words[id];
          if (word?.fold[0] !== letter || isGrammar(word.text)) return [];
          return [{ words: [...words, word], often: often * Math.min(1, count / last.count) }];
        });
      }),
    );
  }
  const likeliest = runs[0]?.often ?? 1;
  return runs.slice(0, OFFERED).map(({ words, often }) => ({
    words,
    cost: 1 + Math.log(likeliest / often),
    guessed: true,
  }));
}

interface Run {
  words: Word[];
  /** How often it may stand there. */
  often: number;
}
