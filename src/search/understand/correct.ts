import { hasMarks } from '#vietnamese/fold.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { splitTone } from '#vietnamese/syllable.ts';
import { isGrammar } from './asking.ts';
import { soundAlikes } from './confusions.ts';
import { slipBetween } from './edits.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { markCost } from './mark-cost.ts';

/** A word of a query as it was read, one for each place. */
export interface Place {
  /** As typed, lower case. */
  typed: string;
  /** The site's word; absent where it has none. */
  word?: Word;
  /** Typed with care: only its neighbours can show that it is a slip. */
  kept: boolean;
}

/** What another word at a place would be. */
export interface Correction {
  at: number;
  word: Word;
}

/** Pairs so frequent that one of them is enough; titles count four times. */
const STRONG = 5;
/** Typed pairs that are not strong are chance when the other word's pairs are this many times as frequent. */
const CHANCE = 10;
/** A single neighbour that is rarely without the word speaks for it: `biên` for `bản`, not `cho` for `công`. */
const BOUND = 0.1;

interface Near {
  word: Word;
  kind: 'd' | 'sound' | 'marks' | 'slip';
}

/**
 * Words typed with care that are slips all the same. `sure`: the site does not have the word so, or never beside
 * these neighbours, and has the other word there. `offered`: less than that.
 */
export function findCorrections(
  places: readonly Place[],
  lexicon: Lexicon,
): { sure: Correction[]; offered: Correction[] } {
  const sure: Correction[] = [];
  const offered: Correction[] = [];
  const read = places.map(({ word }) => word);
  places.forEach((place, at) => {
    if (!place.kept) return;
    const before = read[at - 1];
    const after = read[at + 1];
    if (isUsual(places, at, lexicon)) return;
    const own = place.word ? pairsOf(before, place.word, after, lexicon) : NONE;
    for (const { word, kind } of nearWords(place, lexicon)) {
      const pairs = pairsOf(before, word, after, lexicon);
      const isChance = own.sum < STRONG && own.sum * CHANCE <= pairs.sum && own.sides < 2;
      if (pairs.sum === 0 || !isChance) continue;
      // A word of every day is meant, also where the site lacks it: `con` is no slip of `công`.
      // So is one of the site that was typed with its marks, unless both neighbours say otherwise: `giảng viên` is no slip
      // of `đảng viên`, `biên bảng họp` one of `biên bản họp`.
      const isOwn = place.word
        ? hasMarks(place.typed) && pairs.sides < 2
        : lexicon.knows(place.typed);
      const isMeant = isOwn && kind !== 'd';
      if (!isMeant && isSure(place, kind, pairs)) {
        sure.push({ at, word });
        read[at] = word;
        return;
      }
      const isOffered = offered.some((other) => other.at === at);
      if (kind !== 'slip' && own.sum === 0 && !isOffered) offered.push({ at, word });
    }
  });
  return { sure, offered };
}

interface Pairs {
  /** How often the pairs with both neighbours occur. */
  sum: number;
  /** With how many neighbours. */
  sides: number;
  /** How many neighbours there are that the site has. */
  of: number;
  /** Share of the places of a neighbour at which it stands beside this word. */
  bound: number;
}
const NONE: Pairs = { sum: 0, sides: 0, of: 0, bound: 0 };

function isSure({ word }: Place, kind: Near['kind'], { sum, sides, of, bound }: Pairs): boolean {
  const all = sides === of && (of === 2 || (sum >= STRONG && bound >= BOUND));
  if (kind === 'd') return sides > 0 && (!word || all || sum >= STRONG);
  if (kind === 'slip') return sides === 2;
  // Marks left out of what is no word of the site: any neighbour may say which (`gưi cấp trên`).
  if (!word) {
    return sides === of || (sum >= STRONG && bound >= BOUND) || (kind === 'marks' && sides > 0);
  }
  // `chi tiêu` is no slip of `chỉ tiêu`: marks that are missing from a word of the site need both neighbours.
  if (kind === 'marks') return sides === 2 && sum >= STRONG;
  return kind === 'sound' && all;
}

/** Words as everybody writes them need no site to have them. */
function isUsual(places: readonly Place[], at: number, lexicon: Lexicon): boolean {
  const typed = places[at]?.typed ?? '';
  return (
    lexicon.usual(places[at - 1]?.typed ?? '', typed) ||
    lexicon.usual(typed, places[at + 1]?.typed ?? '')
  );
}

function pairsOf(
  before: Word | undefined,
  word: Word,
  after: Word | undefined,
  lexicon: Lexicon,
): Pairs {
  const left = before ? lexicon.pair(before, word) : 0;
  const right = after ? lexicon.pair(word, after) : 0;
  return {
    sum: left + right,
    sides: Number(left > 0) + Number(right > 0),
    of: Number(before !== undefined) + Number(after !== undefined),
    bound: Math.max(left / (before?.count || 1), right / (after?.count || 1)),
  };
}

/** Words that a careful writer may have meant, the likeliest slip first. */
function nearWords({ typed, word: own }: Place, lexicon: Lexicon): Near[] {
  const near: Near[] = [];
  const plain = plainKey(typed);
  const add = (word: Word, kind: Near['kind']): void => {
    // A word of grammar stands beside everything: its pairs show nothing.
    if (isGrammar(word.text) && word.fold !== plain) return;
    if (word !== own && !near.some((other) => other.word === word)) near.push({ word, kind });
  };
  for (const word of lexicon.folded(plain)) {
    if (typed.startsWith('d') && word.text.startsWith('đ') && markCost(typed, word.text) < 1) {
      add(word, 'd');
    }
  }
  for (const word of lexicon.folded(plain)) {
    if (markCost(typed, word.text) < 1.2 && isToneOnly(typed, word.text)) add(word, 'sound');
  }
  for (const other of soundAlikes(typed)) {
    for (const word of lexicon.folded(plainKey(other))) {
      if (markCost(other, word.text) < 1.2 && isToneOnly(other, word.text)) add(word, 'sound');
    }
  }
  for (const word of lexicon.folded(plain)) {
    if (markCost(typed, word.text) <= 2) add(word, 'marks');
  }
  if (own === undefined) {
    for (const more of [-1, 0, 1]) {
      for (const meant of lexicon.foldsOfLength(plain.length + more)) {
        if (slipBetween(plain, meant) === null) continue;
        for (const word of lexicon.folded(meant)) {
          if (splitTone(word.text).tone === splitTone(typed).tone) add(word, 'slip');
        }
      }
    }
  }
  return near;
}

/** The same letters, and a tone that some dialects do not tell from the typed one. */
function isToneOnly(typed: string, meant: string): boolean {
  const a = splitTone(typed);
  const b = splitTone(meant);
  return a.tone === b.tone || [a.tone, b.tone].sort().join() === 'hỏi,ngã';
}
