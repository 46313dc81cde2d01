import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import type { UnitKind } from '../data.ts';
import type { Part } from '../understand/reading.ts';

const named = ['topic', 'template', 'lesson', 'procedure', 'rule'] as const;
/** What units of a kind are called: whoever asks for a topic does not ask for the word in its text. */
const NAMES: readonly (readonly [UnitKind, string])[] = [
  ...named.map((kind) => [kind, pageKinds[kind].name.toLowerCase()] as const),
  ['template', 'mẫu'],
];

/** The places in the query that only name a kind, by that kind. */
export function kindPlaces(parts: readonly Part[]): ReadonlyMap<UnitKind, ReadonlySet<number>> {
  const keys = parts.map(({ text }) => wordKey(text.toLowerCase()));
  const found = new Map<UnitKind, Set<number>>();
  for (const [kind, name] of NAMES) {
    const words = name.split(' ').map(wordKey);
    keys.forEach((_, at) => {
      if (!words.every((word, i) => keys[at + i] === word)) return;
      const places = found.get(kind) ?? new Set<number>();
      words.forEach((_word, i) => places.add(at + i));
      found.set(kind, places);
    });
  }
  return found;
}
