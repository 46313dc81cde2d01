import { hasMarks } from '#vietnamese/fold.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { findAsking } from './asking.ts';
import type { Piece } from './changes.ts';
import { findCitations, type FoundCitation } from './citations.ts';
import type { Lexicon } from './lexicon.ts';
import { partOf } from './parts.ts';
import { findPeriod, type FoundPeriod } from './periods.ts';
import type { Asked, Part } from './reading.ts';
import type { Token } from './tokens.ts';

/** What a query says beside its words: what it asks, cites, and the time it names. */
export interface Structure {
  citations: FoundCitation[];
  period: FoundPeriod | null;
  /** What the asking words ask for. */
  asks: Asked;
  /** The tokens that do not ask, cite or name a time. */
  searched: number[];
  /** All others, as they are shown and, for citations and times, searched. */
  pieces: (Piece & { parts: Part[] })[];
}

/** What is said around a month by whoever asks for its work: `việc của tháng 12`, `họp chi bộ tháng 3`. */
const OF_A_MONTH = new Set('viec cua hop chi bo sinh hoat noi dung lam can trong vao'.split(' '));

/** Takes a query apart. */
export function findStructure(tokens: readonly Token[], lexicon: Lexicon): Structure {
  const citations = findCitations(tokens, lexicon.documents);
  const taken = tokens.map((_, at) => citations.some(({ start, end }) => at >= start && at < end));
  // Left in place, so that words on both sides of a citation are no neighbours.
  const free = tokens.map((token, at) => (taken[at] ? { ...token, text: '' } : token));
  const period = findPeriod(free);
  if (period) taken.fill(true, period.start, period.end);
  const asking = findAsking(tokens, taken);
  const pieces: Structure['pieces'] = [
    ...citations.map((found) => citationPiece(found, tokens, lexicon)),
  ];
  const searched: number[] = [];
  tokens.forEach(({ typed }, at) => {
    if (taken[at]) return;
    const word = asking.words[at];
    if (word === undefined) searched.push(at);
    else pieces.push({ at, typed, read: isSame(typed, word) ? typed : word, parts: [] });
  });
  if (period) {
    const others = searched.map((at) => plainKey(tokens[at]?.text ?? '')).filter(Boolean);
    // The work of a month has a page that is called so; all else is looked for by the time itself.
    const isName =
      period.period.from.startsWith('--') &&
      others.length > 0 &&
      others.every((word) => OF_A_MONTH.has(word));
    pieces.push(periodPiece(period, tokens, lexicon, isName ? undefined : 'period'));
  }
  return { citations, period, asks: asking.asks, searched, pieces };
}

const isSame = (typed: string, word: string) => wordKey(typed.toLowerCase()) === wordKey(word);

function rawOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ typed, gap }, i) => (i === 0 ? typed : gap + typed))
    .join('')
    .replace(/\s+/g, ' ');
}

function citationPiece(
  { citation, name, start, end }: FoundCitation,
  tokens: readonly Token[],
  lexicon: Lexicon,
) {
  const typed = rawOf(tokens, start, end);
  const { number, issuer, year, provision } = citation;
  const said = [name, number, issuer, year].filter((part) => part !== undefined).join(' ');
  // As typed where a careful reader would write it so; the kind is written out once, never twice.
  const careful = hasMarks(typed.split(/[-/]/)[0] ?? '') || /\d\s?[-–—]\s?\p{L}/u.test(typed);
  const parts = wordsOf(said).map((word) => lexicalPart(word, 'document', lexicon));
  const dated = year === undefined ? '' : `năm ${year}`;
  const written = [provision, name, number, issuer?.toUpperCase(), dated];
  const read = careful ? typed : written.filter(Boolean).join(' ');
  return { at: start, typed, read, short: true, parts };
}

function periodPiece(
  { period, start, end }: FoundPeriod,
  tokens: readonly Token[],
  lexicon: Lexicon,
  role: 'period' | undefined,
) {
  const typed = rawOf(tokens, start, end);
  const careful = hasMarks(typed) || /^[\d\s/.–—-]+$/.test(typed);
  const parts = wordsOf(period.label).map((word) => lexicalPart(word, role, lexicon));
  return { at: start, typed, read: careful ? typed : period.label, short: true, parts };
}

function lexicalPart(text: string, role: Part['role'], lexicon: Lexicon): Part {
  const word = lexicon.find(text);
  return { ...partOf(text), ...(word ? { word } : {}), ...(role ? { role } : {}) };
}
