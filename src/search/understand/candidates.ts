import { fold, hasMarks } from '#vietnamese/fold.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { isSyllable, isSyllableWithoutMarks } from '#vietnamese/syllable.ts';
import { decodeTelex } from '#vietnamese/telex.ts';
import { decodeVni } from '#vietnamese/vni.ts';
import { isGrammar } from './asking.ts';
import { soundAlikes } from './confusions.ts';
import { slipBetween, type Slip } from './edits.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { markCost } from './mark-cost.ts';
import { isForeign } from './protected-words.ts';

/** What one step away from the typed text costs; in nats, on the scale of the word probabilities. */
const COST = {
  /** Marks added to a query without any: what everybody does who types without. */
  unmarkedQuery: 0.4,
  keyboard: 0.5,
  soundAlike: 2,
  slip: { swap: 3, drop: 3.5, extra: 3.5, replace: 4.5 } satisfies Record<Slip, number>,
  /** The typed word is a possible Vietnamese word, or even one that the site uses. */
  possible: 2.5,
  known: 4,
  knownMarks: 2,
  unfinished: 2,
};
const MOST = 24;

export interface Candidate {
  word: Word;
  cost: number;
}

export interface TypedWord {
  text: string;
  /** The whole query has no marks. */
  unmarked: boolean;
  /** The word may still be growing. */
  open: boolean;
}

/** Words of the site that a typed word may stand for, the cheapest first. */
export function candidatesFor(typed: TypedWord, lexicon: Lexicon): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (word: Word | undefined, cost: number): void => {
    if (!word) return;
    const before = found.get(word.key);
    if (!before || cost < before.cost) found.set(word.key, { word, cost });
  };
  const exact = lexicon.find(typed.text);
  add(exact, 0);
  if (isKept(typed, lexicon)) return [...found.values()];
  if (/^\d+$/.test(typed.text)) return [...found.values()];
  addSpellings(typed, exact, lexicon, add);
  // In a query with marks, a correct syllable without any may lack its own; other letters are for its neighbours to say.
  if (!typed.unmarked && isSyllable(typed.text)) {
    if (!lexicon.knows(typed.text)) {
      addSoundAlikes(typed, false, lexicon, add);
      addSlips(typed, plainKey(typed.text), false, lexicon, add);
    }
    return [...found.values()];
  }
  // Letters without a vowel are a short form; among words with their marks they may have lost it.
  const hasVowel = /[aeiouy]/.test(fold(typed.text));
  if (isForeign(typed.text) || (typed.unmarked && !hasVowel)) return [...found.values()];
  const plain = plainKey(typed.text);
  const familiar = isFamiliar(typed, exact, lexicon);
  addSoundAlikes(typed, familiar, lexicon, add);
  if (/^\p{L}{2,9}$/u.test(typed.text)) addSlips(typed, plain, familiar, lexicon, add);
  if (typed.open && !familiar) addCompletions(plain, lexicon, add);
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

/** Words that are the typed one exactly, or with other marks or keyboard residue; no slips. */
export function spellingsFor(typed: TypedWord, lexicon: Lexicon): Candidate[] {
  const found = new Map<string, Candidate>();
  addSpellings(typed, lexicon.find(typed.text), lexicon, (word, cost) => {
    const before = word && found.get(word.key);
    if (word && (!before || cost < before.cost)) found.set(word.key, { word, cost });
  });
  return [...found.values()];
}

/**
 * What was typed with care is not weighed against other words: a correct syllable with its marks; in a query that has
 * marks, also a known one that has none.
 */
export function isKept({ text, unmarked }: TypedWord, lexicon: Lexicon): boolean {
  if (!isSyllable(text)) return false;
  return hasMarks(text) || (!unmarked && (isGrammar(text) || lexicon.knows(text)));
}

type Add = (word: Word | undefined, cost: number) => void;

/** True when the typed word makes sense on this site as it stands. */
function isFamiliar(typed: TypedWord, exact: Word | undefined, lexicon: Lexicon): boolean {
  if (exact || isGrammar(typed.text)) return true;
  return !hasMarks(typed.text) && lexicon.meanings(plainKey(typed.text)).length > 0;
}

function addSpellings(typed: TypedWord, exact: Word | undefined, lexicon: Lexicon, add: Add): void {
  const free = typed.unmarked && !hasMarks(typed.text);
  const penalty = exact ? (hasMarks(typed.text) ? COST.knownMarks : free ? 0 : 1) : 0;
  for (const word of lexicon.meanings(plainKey(typed.text))) {
    if (word === exact) add(word, 0);
    else add(word, free ? COST.unmarkedQuery : markCost(typed.text, word.text) + penalty);
  }
  if (exact && !free) add(exact, 0);
  for (const decoded of [decodeTelex(typed.text), decodeVni(typed.text)]) {
    if (decoded === null) continue;
    for (const word of lexicon.meanings(plainKey(decoded))) {
      add(word, COST.keyboard + markCost(decoded, word.text) + (exact ? COST.known : 0));
    }
  }
}

function addSoundAlikes(typed: TypedWord, familiar: boolean, lexicon: Lexicon, add: Add): void {
  const base = COST.soundAlike + (familiar ? 2.5 : 0);
  for (const other of soundAlikes(typed.text)) {
    for (const word of lexicon.folded(plainKey(other))) {
      const marks = typed.unmarked ? COST.unmarkedQuery : markCost(other, word.text);
      if (marks < 2) add(word, base + marks);
    }
  }
}

function addSlips(
  typed: TypedWord,
  plain: string,
  familiar: boolean,
  lexicon: Lexicon,
  add: Add,
): void {
  const possible = isSyllableWithoutMarks(typed.text) ? COST.possible : 0;
  const base = familiar ? COST.known : possible;
  // `nàgy` is `ngày` with its y, `quuy` is `quy`, which is filed under i.
  for (const letters of new Set([fold(typed.text), plain, fold(typed.text).replace(/y$/, 'i')])) {
    for (const { meant, slip } of slipsFrom(letters, lexicon)) {
      for (const word of lexicon.folded(meant)) {
        add(word, base + COST.slip[slip] + (typed.unmarked ? 0.4 : slipMarks(typed.text, word)));
      }
    }
  }
}

function slipsFrom(letters: string, lexicon: Lexicon): { meant: string; slip: Slip }[] {
  const near = [-1, 0, 1].flatMap((more) => lexicon.foldsOfLength(letters.length + more));
  return near.flatMap((meant) => {
    const slip = slipBetween(letters, meant);
    return slip ? [{ meant, slip }] : [];
  });
}

/** After a slip the letters do not line up any more: compare which marks there are, not where. */
function slipMarks(typed: string, word: Word): number {
  const a = marksOf(typed);
  const b = marksOf(word.text);
  const missing = [...b].filter((mark) => !a.includes(mark)).length;
  const wrong = [...a].filter((mark) => !b.includes(mark)).length;
  return 0.8 * missing + 1.2 * wrong;
}

function marksOf(text: string): string {
  return text.normalize('NFD').replace(/[^\u0300-\u036fđ]/g, '');
}

/** Longer words that begin like this one: the reader is still typing it. */
function addCompletions(plain: string, lexicon: Lexicon, add: Add): void {
  if (plain.length < 2) return;
  const longer = lexicon.words
    .filter((word) => word.fold.length > plain.length && word.fold.startsWith(plain))
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
  for (const word of longer) add(word, COST.unfinished + 0.3 * (word.fold.length - plain.length));
}
