import { compose, hasMarks } from '#vietnamese/fold.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { isSyllable } from '#vietnamese/syllable.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Abbreviations } from './abbreviations.ts';
import { otherMeanings } from './ambiguous.ts';
import { bestPaths, type Path } from './best-paths.ts';
import { isKept } from './candidates.ts';
import { changesOf, type Piece } from './changes.ts';
import { findCorrections, type Correction, type Place } from './correct.ts';
import { buildLattice } from './lattice.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { withOtherNames } from './other-names.ts';
import { partOf, partOfWord } from './parts.ts';
import type { Offer, Part, Reading, Understanding } from './reading.ts';
import { findStructure, type Structure } from './structure.ts';
import { tokenize, type Token, type TokenList } from './tokens.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** Readings this much worse than the best one (in nats) are still searched, with less weight. */
const NEAR = 4;
const MOST_READINGS = 4;

const NOTHING: Understanding = {
  text: '',
  changed: false,
  also: [],
  words: [],
  asks: 'none',
  documents: [],
  changes: [],
  offers: [],
  readings: [],
};

/** Takes the query as it was typed, word by word. */
export function readLiterally(query: string, lexicon: Lexicon): Understanding {
  const parts = literalParts(tokenize(query).tokens, lexicon);
  return {
    ...NOTHING,
    text: compose(query).trim(),
    words: parts,
    readings: parts.length > 0 ? [{ parts, weight: 1 }] : [],
  };
}

/** Finds out what a query means: what the reader would have typed with care. */
export function understand(
  query: string,
  lexicon: Lexicon,
  abbreviations: Abbreviations,
): Understanding {
  const list = tokenize(query);
  if (list.tokens.length === 0) return NOTHING;
  const structure = findStructure(list.tokens, lexicon);
  const searched = { ...list, tokens: structure.searched.map((at) => list.tokens[at] as Token) };
  const read = readWords(searched, lexicon, abbreviations);
  const best = read[0] ?? { pieces: [], weight: 1 };
  const { sure, offered } = list.unmarked
    ? { sure: [], offered: [] }
    : findCorrections(placesOf(best.pieces, lexicon), lexicon);
  for (const { at, word } of sure) setWord(best.pieces, at, word);
  const wholes = read.map(({ pieces, weight }) => ({
    weight,
    pieces: inPlace(pieces, structure),
  }));
  const [whole = { pieces: inPlace([], structure), weight: 1 }] = wholes;
  const changes = changesOf(whole.pieces);
  const text =
    changes.length > 0 ? textOf(whole.pieces) : compose(query).trim().replace(/\s+/g, ' ');
  const readings = distinct([
    ...(wholes.length > 0 ? wholes : [whole]).map(({ pieces, weight }) => ({
      parts: partsOf(pieces),
      weight,
    })),
    ...asFiled(query, structure, lexicon),
  ]);
  const all = withOtherNames(readings, abbreviations, lexicon).slice(0, MOST_READINGS);
  const words = all[0]?.parts ?? [];
  return {
    text,
    changed: changes.length > 0,
    also: changes.length > 0 ? otherMeanings(searched.tokens, abbreviations, text) : [],
    words,
    asks: whatIsAsked(structure, words, lexicon),
    documents: structure.citations.map(({ citation }) => citation),
    ...(structure.period ? { period: structure.period.period } : {}),
    changes,
    offers: offersOf(offered, best.pieces, structure),
    readings: all,
  };
}

/** A piece of the query with the words that are searched for it. */
interface ReadPiece extends Piece {
  parts: Part[];
  /** Typed with care: no other word was weighed for it. */
  kept?: boolean;
}

interface Read {
  pieces: ReadPiece[];
  weight: number;
}

/** Every way to read the words that are searched, best first; places are those among these words. */
function readWords(list: TokenList, lexicon: Lexicon, abbreviations: Abbreviations): Read[] {
  if (list.tokens.length === 0) return [];
  const literal = literalParts(list.tokens, lexicon);
  const short = list.tokens.some(
    ({ text, capitals }) => abbreviations.isListed(text) && (capitals || !isSyllable(text)),
  );
  // Words without marks that the site has in this order: they may be meant so.
  const isTyped = list.unmarked && !short && isOnSite(literal, lexicon);
  const typed = isTyped
    ? [{ pieces: literal.map((part, at) => pieceOf(part, at)), weight: 1 }]
    : [];
  if (isTyped && list.tokens.length === 1) return typed;
  const paths = bestPaths(buildLattice(list, lexicon, abbreviations), lexicon);
  const [best] = paths;
  if (!best) return typed;
  const near = paths.filter((path) => path.cost - best.cost < NEAR).slice(0, MOST_READINGS + 2);
  const read = near.map((path) => ({
    pieces: piecesOf(path, list, lexicon),
    weight: path === best ? 1 : 0.8 * Math.exp((best.cost - path.cost) / 3),
  }));
  return [...typed, ...read];
}

const pieceOf = (part: Part, at: number): ReadPiece => ({
  at,
  typed: part.typed,
  read: part.text,
  parts: [part],
});

function piecesOf(path: Path, { unmarked, tokens }: TokenList, lexicon: Lexicon): ReadPiece[] {
  return path.edges.map(({ words, typed, exact, fixed, guessed, at }): ReadPiece => {
    if (words.length === 0) {
      const kept = !unmarked && isSyllable(typed);
      return { at, typed, read: typed, kept, parts: [{ ...partOf(typed), exact }] };
    }
    if (fixed) {
      const parts = words.map((word) => ({
        ...partOfWord(word, typed),
        ...(guessed ? { guessed } : {}),
      }));
      return { at, typed, read: textOfWords(words), short: true, parts };
    }
    const [word] = words as [Word];
    const same = wordKey(typed.toLowerCase()) === word.key;
    const kept = same && isKept({ text: tokens[at]?.text ?? '', unmarked, open: false }, lexicon);
    const text = same ? typed : word.text;
    const binding = exact || (hasMarks(typed) && !unmarked);
    return {
      at,
      typed,
      read: text,
      kept,
      parts: [{ ...partOfWord(word, typed), text, exact: binding }],
    };
  });
}

const textOfWords = (words: readonly Word[]) => words.map((word) => word.text).join(' ');

/** What corrections are weighed by: each word with the neighbours that it has in the query itself. */
function placesOf(pieces: readonly ReadPiece[], lexicon: Lexicon): Place[] {
  return pieces.map(({ typed, parts, kept }) => {
    const [part] = parts;
    const word = parts.length === 1 ? part?.word : lexicon.find(parts.at(-1)?.text ?? '');
    return { typed: typed.toLowerCase(), kept: kept === true, ...(word ? { word } : {}) };
  });
}

function setWord(pieces: ReadPiece[], at: number, word: Word): void {
  const piece = pieces[at];
  if (!piece) return;
  pieces[at] = { ...piece, read: word.text, parts: [partOfWord(word, piece.typed)] };
}

/** Puts the words among those that ask, cite or name a time, where they stood. */
function inPlace(pieces: readonly ReadPiece[], structure: Structure): ReadPiece[] {
  const moved = pieces.map((piece) => ({ ...piece, at: structure.searched[piece.at] ?? 0 }));
  return [...moved, ...structure.pieces].sort((a, b) => a.at - b.at);
}

function offersOf(
  offered: readonly Correction[],
  pieces: readonly ReadPiece[],
  structure: Structure,
): Offer[] {
  if (offered.length === 0) return [];
  const other = [...pieces];
  for (const { at, word } of offered) setWord(other, at, word);
  const whole = inPlace(other, structure);
  return [{ text: textOf(whole), parts: partsOf(whole), changes: changesOf(whole) }];
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ read }) => read).join(' ');
const partsOf = (pieces: readonly ReadPiece[]) => pieces.flatMap(({ parts }) => parts);

function literalParts(tokens: readonly Token[], lexicon: Lexicon): Part[] {
  return tokens.map(({ text, typed }) => ({
    ...partOf(typed),
    fold: plainKey(text),
    word: lexicon.find(text),
  }));
}

/** True when the site has all these words, each next to the other, exactly as typed. */
function isOnSite(parts: readonly Part[], lexicon: Lexicon): boolean {
  return parts.every(({ word }, i) => {
    const before = parts[i - 1]?.word;
    return word !== undefined && (i === 0 || (before && lexicon.pair(before, word) > 0));
  });
}

/** A document number stays in the order of its signs as well: that is how its own page is headed. */
function asFiled(query: string, { citations }: Structure, lexicon: Lexicon): Reading[] {
  if (citations.length === 0) return [];
  const parts = wordsOf(query).map((text) => ({ ...partOf(text), word: lexicon.find(text) }));
  return isOnSite(parts, lexicon) ? [{ parts, weight: 1 }] : [];
}

function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ parts }) => {
    const key = parts.map((part) => part.word?.id ?? part.text).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
