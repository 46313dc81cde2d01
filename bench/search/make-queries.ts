import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sentencesOf } from '#vietnamese/words.ts';
import { readCorpus, type CorpusPage } from './corpus.ts';
import { MISTYPES } from './mistype.ts';
import { pick, seeded } from './random.ts';
import type { Query } from './score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    each: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.corpus || !values.out) {
  console.error('Usage: make-queries --corpus DIR --out FILE [--each N] [--seed N]');
  process.exit(2);
}

const random = seeded(Number(values.seed));
const corpus = await readCorpus(values.corpus);
const each = Number(values.each);
const queries = [...fromTitles(corpus), ...fromBodies(corpus)];
await writeFile(values.out, JSON.stringify(queries, null, 1));
console.log(`${queries.length} queries`);

/** Pieces of titles, mistyped in every way; every page whose title has the piece is right. */
function fromTitles(pages: readonly CorpusPage[]): Query[] {
  const titles = pages.map(({ id, title }) => ({ id, words: sentencesOf(title).flat() }));
  return Object.entries(MISTYPES).flatMap(([variant, mistype]) =>
    Array.from({ length: each }, () => {
      const { words } = pick(titles, random);
      const length = Math.min(words.length, 3 + Math.floor(random() * 4));
      const start = Math.floor(random() * (words.length - length + 1));
      const piece = words.slice(start, start + length);
      const want = titles.filter((other) => contains(other.words, piece)).map(({ id }) => id);
      return { variant, query: mistype(piece.join(' '), random), want };
    }),
  );
}

/** Phrases of four or five syllables that stand in the body of a single page. */
function fromBodies(pages: readonly CorpusPage[]): Query[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, title, body } of pages) {
    for (const phrase of phrasesOf(`${title}. ${body}`)) {
      owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id));
    }
  }
  const unique = [...owners].flatMap(([phrase, ids]) =>
    ids.size === 1 ? [{ phrase, want: [...ids] }] : [],
  );
  const ways = ['correct', 'no-marks', 'telex', 'slip'];
  return ways.flatMap((way) =>
    Array.from({ length: each }, () => {
      const { phrase, want } = pick(unique, random);
      const mistype = MISTYPES[way] ?? ((text: string) => text);
      return { variant: `body-${way}`, query: mistype(phrase, random), want };
    }),
  );
}

function phrasesOf(text: string): string[] {
  return sentencesOf(text.replace(/^#+ /gm, '')).flatMap((run) =>
    [4, 5].flatMap((length) =>
      Array.from({ length: Math.max(0, run.length - length + 1) }, (_, i) =>
        run.slice(i, i + length).join(' '),
      ),
    ),
  );
}

function contains(words: readonly string[], piece: readonly string[]): boolean {
  return words.some((_, at) => piece.every((word, i) => words[at + i] === word));
}
