import { inOrder } from '#base/in-order.ts';
import type { GlossaryTerm, RegisterDocument, WordsFile } from '../data.ts';
import { writeCount, writeNumber } from '../varint.ts';
import { spellingOf, type Counts } from './count-words.ts';

/** The most frequent first; those whose counts are written alike in the order of their letters, which packs best. */
const byUse = (a: OrderedWord, b: OrderedWord): number =>
  inOrder(b.used, a.used) || inOrder(a.main, b.main);

interface OrderedWord {
  main: string;
  /** Its counts as they are written; the characters stand in the order of what they say. */
  used: string;
}

/**
 * Pairs kept at most. Pairs grow with the text without end; this many cost about 10 KB packed. With 20,000
 * instead of 8,000 one query in a thousand more was understood rightly.
 */
const MAX_PAIRS = 5_000;
/** How much more a pair tells that stands in a title or heading: it will be asked for. */
const TITLED = 2;

/** Writes the word list with its pairs; returns the number of every word by key as well. */
export function writeWords(
  counts: Counts,
  glossary: readonly GlossaryTerm[],
  documents: readonly RegisterDocument[] = [],
): { file: WordsFile; numbers: Map<string, number> } {
  const words = [...counts.words.values()]
    .map((word) => ({
      ...word,
      main: spellingOf(word),
      used: writeCount(word.count) + writeCount(word.pages),
    }))
    .toSorted(byUse);
  const numbers = new Map(words.map((word, number) => [word.key, number]));
  const kept = choosePairs(counts);
  const file: WordsFile = {
    words: words.map((word) => word.main).join(' '),
    counts: words.map((word) => writeCount(word.count)).join(''),
    pages: words.map((word) => writeCount(word.pages)).join(''),
    pairs: words.map((word) => writeFollowers(kept.get(word.key), numbers)).join(' '),
    // Entries come whole, with definitions and bases: none of that is needed to understand a query.
    glossary: glossary
      .filter(isUseful)
      .map(({ term, abbreviations, synonyms }) => ({ term, abbreviations, synonyms })),
    documents: [...documents],
  };
  return { file, numbers };
}

/** A term without short forms and without another name tells the search nothing. */
function isUseful({ abbreviations, synonyms }: GlossaryTerm): boolean {
  return abbreviations.length > 0 || synonyms.some((name) => name.includes(' '));
}

function writeFollowers(
  followers: Map<string, number> | undefined,
  numbers: Map<string, number>,
): string {
  const ordered = [...(followers ?? [])]
    .map(([key, count]) => [numbers.get(key) ?? 0, count] as const)
    .toSorted((a, b) => a[0] - b[0]);
  let last = -1;
  return ordered
    .map(([number, count]) => {
      const step = number - last - 1;
      last = number;
      return writeNumber(step) + writeCount(count);
    })
    .join('');
}

/** Pairs that tell most about which word is meant; by the key of the first. */
function choosePairs({ words, total }: Counts): Map<string, Map<string, number>> {
  const known = [...words.values()];
  const all = known.flatMap((first) =>
    [...first.followers].flatMap(([number, { count, titled }]) => {
      const second = known[number];
      if (!second) return [];
      const expected = (first.count * second.count) / total;
      const gain = (titled ? TITLED : 1) * count * Math.log(1 + count / expected);
      return [{ first: first.key, second: second.key, count, gain }];
    }),
  );
  const kept = new Map<string, Map<string, number>>();
  for (const { first, second, count } of all
    .toSorted((a, b) => b.gain - a.gain || b.count - a.count)
    .slice(0, MAX_PAIRS)) {
    const followers = kept.get(first) ?? new Map<string, number>();
    kept.set(first, followers.set(second, count));
  }
  return kept;
}
