import type { Handbook } from '#handbook/graph/graph.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { inARow } from '../engine/in-a-row.ts';

/** Share of a name that the term must make up, `Mẫu` left out. */
const HALF = 0.4;
const MOST = 2;
/** Words of the name that may stand between those of the term: “Kiểm điểm, xếp loại cuối năm”. */
const BETWEEN = 2;

interface Named {
  id: string;
  names: readonly string[];
}

/** Finds the procedures, forms and documents that are called after a term: whoever looks it up may want these. */
export function namesakesOf({ library }: Pick<Handbook, 'library'>): (term: string) => string[] {
  const { procedures, templates, documents } = library;
  return calledAfter([
    ...[...procedures, ...templates].map(({ data }) => ({ id: data.id, names: [data.title] })),
    ...documents.map(({ data }) => ({ id: data.id, names: [data.shortTitle] })),
  ]);
}

/** The same over any names. */
export function calledAfter(things: readonly Named[]): (term: string) => string[] {
  const keyed = things.map(({ id, names }) => ({ id, names: names.map(keysOf) }));
  return (term) => {
    const asked = keysOf(term);
    return keyed
      .flatMap(({ id, names }) => {
        const share = Math.max(
          ...names.map((name) => (inARow(name, asked, BETWEEN) ? asked.length / name.length : 0)),
        );
        return share >= HALF ? [{ id, share }] : [];
      })
      .toSorted((a, b) => b.share - a.share)
      .slice(0, MOST)
      .map(({ id }) => id);
  };
}

const keysOf = (name: string): string[] =>
  wordsOf(name.replace(/^Mẫu /, '').toLowerCase()).map(plainKey);
