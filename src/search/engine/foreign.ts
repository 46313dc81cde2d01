import { FOREIGN_MATTERS } from '#vietnamese/foreign-matters.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import type { UnitKind } from '../data.ts';
import type { Part } from '../understand/reading.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';
import type { Name } from './unit-index.ts';

/** Kinds whose long texts mention much by the way: only their names tell what they are about. */
const LONG: ReadonlySet<UnitKind> = new Set([
  'document',
  'topic',
  'lesson',
  'guide',
  'list',
  'pack',
  'month',
  'tool',
]);
/** Results of which one may be about the matter. */
const BEST = 3;

interface Matter {
  words: readonly string[];
  keys: readonly string[];
  folds: readonly string[];
}

const byFirst = new Map<string, Matter[]>();
for (const words of FOREIGN_MATTERS) {
  const matter = { words, keys: words.map(wordKey), folds: words.map(plainKey) };
  const [first = ''] = matter.folds;
  byFirst.set(first, [...(byFirst.get(first) ?? []), matter]);
}

/** Matters of every day in these words, as they were read or, where typed without marks, as they may be meant. */
export function mattersIn(words: readonly Part[], { lexicon }: Lexical): (readonly string[])[] {
  return words.flatMap((_, at) =>
    [...(byFirst.get(words[at]?.fold ?? '') ?? []), ...(byFirst.get(typedAt(words, at)) ?? [])]
      .filter((matter, i, all) => all.indexOf(matter) === i)
      .filter((matter) => isMeant(matter, words.slice(at, at + matter.keys.length), lexicon))
      .map(({ words: own }) => own),
  );
}

/** Whether one of the best results is about the matter: its name says it, or a short text. */
export async function isHeld(
  matter: readonly string[],
  judged: readonly Ranked[],
  { lexicon, index }: SiteData,
): Promise<boolean> {
  const known = matter.flatMap((text) => lexicon.find(text) ?? []);
  if (known.length < matter.length) return false;
  const best = judged.slice(0, BEST);
  const ids = known.map(({ id }) => id);
  const names = await index.names(known);
  const own = best.flatMap(({ unit }) => [...(names.get(unit)?.values() ?? [])]);
  if (own.some((name) => saysInOrder(name, ids))) return true;
  const short = best.filter(({ kind }) => !LONG.has(kind));
  const wanted = known.map((word) => ({ word, exact: true }));
  const pairs = await Promise.all(
    wanted.length < 2
      ? [index.find(wanted)]
      : wanted.slice(1).map((word, i) => index.find([wanted[i] ?? word, word])),
  );
  return short.some(({ unit }) => pairs.every(({ units }) => units.has(unit)));
}

const saysInOrder = ({ words }: Name, ids: readonly number[]): boolean =>
  words.some((start) =>
    ids.every((id, i) => words.some((word) => word.id === id && word.at === start.at + i)),
  );

type Lexical = Pick<SiteData, 'lexicon'>;

const typedAt = (words: readonly Part[], at: number): string =>
  (words[at]?.typed ?? '').toLowerCase();

function isMeant(
  { keys, folds }: Matter,
  own: readonly Part[],
  lexicon: Lexical['lexicon'],
): boolean {
  if (own.length < keys.length || own.some(({ role }) => role)) return false;
  if (own.every(({ text }, i) => wordKey(text.toLowerCase()) === keys[i])) return true;
  // One word without its marks may be any other, and so may words that are a pair of the site as they were read.
  if (own.length < 2 || own.some(({ typed }, i) => typed.toLowerCase() !== folds[i])) return false;
  return own.slice(1).some(({ word, fold }, i) => {
    const before = own[i];
    if (!before?.word || !word || before.fold !== folds[i] || fold !== folds[i + 1]) return true;
    return lexicon.pair(before.word, word) === 0;
  });
}
