import { compose, hasMarks } from '#vietnamese/fold.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { isSyllable } from '#vietnamese/syllable.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Abbreviations } from './abbreviations.ts';
import { otherMeanings } from './ambiguous.ts';
import { isGrammar, withoutAsking } from './asking.ts';
import { bestPaths, type Path } from './best-paths.ts';
import { buildLattice } from './lattice.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Part, Reading, Understanding } from './reading.ts';
import { hasNumber, tokenize, type Token, type TokenList } from './tokens.ts';

/** Readings this much worse than the best one (in nats) are still searched, with less weight. */
const NEAR = 4;
/** `số` in every way in which it is typed. */
const NUMBER_SIGNS = new Set(['số', 'so', 'sô', 'soos', 'so61', 'so1']);
const MOST_READINGS = 4;
/** What a query counts without the asking words that the site has as well. */
const BARE = 0.95;

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
  const { tokens } = tokenize(query);
  const parts = literalParts(tokens, lexicon);
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
  const literal = literalParts(list.tokens, lexicon);
  const short = list.tokens.some(
    ({ text, capitals }) => abbreviations.isListed(text) && (capitals || !isSyllable(text)),
  );
  const known = !short && isOnSite(literal, lexicon);
  const settled = known && (list.tokens.length === 1 || !list.unmarked);
  const asked = kindFirst(withoutNumberSign(withoutAsking(list.tokens)), abbreviations);
  const readings = settled ? [] : readAll({ ...list, tokens: asked }, lexicon, abbreviations);
  if (known) {
    readings.unshift({ parts: literal, weight: 1 });
    if (settled) readings.push({ parts: literalParts(asked, lexicon), weight: BARE });
  }
  readings.push(...asFiled(query, lexicon));
  const all = withSynonyms(distinct(readings), abbreviations).slice(0, MOST_READINGS);
  const best = all[0] ?? { parts: literal, weight: 1 };
  const text = best.parts.map((part) => part.text).join(' ');
  const changed = !sameTokens(best.parts, list.tokens);
  return {
    ...NOTHING,
    text,
    changed,
    words: best.parts,
    also: changed ? otherMeanings(list.tokens, abbreviations, text) : [],
    readings: all.length > 0 ? all : [best],
  };
}

function literalParts(tokens: readonly Token[], lexicon: Lexicon): Part[] {
  return tokens.map(({ text, typed }) => ({
    text: typed,
    typed,
    fold: plainKey(text),
    word: lexicon.find(text),
    exact: true,
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
function asFiled(query: string, lexicon: Lexicon): Reading[] {
  const parts = wordsOf(query).map((text) => ({
    ...partOf(text),
    word: lexicon.find(text),
  }));
  return hasNumber(query) && isOnSite(parts, lexicon) ? [{ parts, weight: 1 }] : [];
}

/** `213 qd tw`: a document number whose signs were typed as words; the kind goes first, as it is said. */
function kindFirst(tokens: Token[], abbreviations: Abbreviations): Token[] {
  const [number, kind, ...rest] = tokens;
  if (!number || !kind || !/^\d{1,4}$/.test(number.text)) return tokens;
  return abbreviations.isListed(kind.text) ? [kind, number, ...rest] : tokens;
}

/** `đề án số 6` is filed as `đề án 06`: before a number, `số` only says that one follows. */
function withoutNumberSign(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ text }, i) => {
    const next = tokens[i + 1]?.text ?? '';
    return !(i > 0 && NUMBER_SIGNS.has(text) && /^\d/.test(next));
  });
}

function readAll(list: TokenList, lexicon: Lexicon, abbreviations: Abbreviations): Reading[] {
  const paths = bestPaths(buildLattice(list, lexicon, abbreviations), lexicon);
  const best = paths[0];
  if (!best) return [];
  const near = paths.filter((path) => path.cost - best.cost < NEAR);
  const readings = near.map((path) => ({
    parts: partsOf(path, list),
    weight: path === best ? 1 : 0.8 * Math.exp((best.cost - path.cost) / 3),
  }));
  return readings;
}

function partsOf(path: Path, { unmarked }: TokenList): Part[] {
  return path.edges.flatMap(({ words, typed, exact }): Part[] => {
    if (words.length === 0) return [{ ...partOf(typed), exact: !unmarked }];
    if (words.length > 1) return words.map((word) => named(word, typed));
    return words.map((word) => ({
      text: wordKey(typed.toLowerCase()) === word.key ? typed : spelled(word, typed),
      typed,
      fold: word.fold,
      word,
      exact: exact || (hasMarks(typed) && !unmarked),
    }));
  });
}

const partOf = (text: string): Part => ({ text, typed: text, fold: plainKey(text), exact: true });

const named = (word: Word, typed: string): Part => ({
  text: word.text,
  typed,
  fold: word.fold,
  word,
  exact: true,
});

/** A number that became a Roman one is shown in capitals: `quý 2` is filed as `quý II`. */
function spelled(word: Word, typed: string): string {
  return /^\d+$/.test(typed) && /^[ivx]+$/.test(word.text) ? word.text.toUpperCase() : word.text;
}

function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ parts }) => {
    const key = parts.map((part) => part.word?.id ?? part.text).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** Adds the best reading once more with the glossary's name for what it says. */
function withSynonyms(readings: Reading[], { synonyms }: Abbreviations): Reading[] {
  const [best, ...rest] = readings;
  if (!best) return readings;
  const named = synonyms.flatMap(({ from, to }) => replaced(best, from, to)).slice(0, 1);
  return [best, ...named, ...rest];
}

function replaced(reading: Reading, from: readonly Word[], to: readonly Word[]): Reading[] {
  const { parts } = reading;
  for (let at = 0; at + from.length <= parts.length; at += 1) {
    if (!from.every((word, i) => parts[at + i]?.word === word)) continue;
    const middle = to.map((word) => named(word, word.text));
    const after = parts.slice(at + from.length);
    return [{ parts: [...parts.slice(0, at), ...middle, ...after], weight: 0.7 }];
  }
  return [];
}

function sameTokens(parts: readonly Part[], tokens: readonly Token[]): boolean {
  if (parts.length !== tokens.length) return false;
  return parts.every((part, i) => {
    const typed = tokens[i]?.text ?? '';
    return wordKey(part.text.toLowerCase()) === wordKey(typed) || isGrammar(typed);
  });
}
