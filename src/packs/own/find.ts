import { fold } from '#vietnamese/fold.ts';
import type { ListedItem } from './pack-index.ts';

/** Things whose id, title or kind holds every word that was typed, with or without marks; ids first. */
export function findItems(items: readonly ListedItem[], query: string, kind = ''): ListedItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !kind) return [];
  const phrase = words.join(' ');
  const score = ({ id, title }: ListedItem) => {
    const folded = fold(title);
    if (fold(id) === phrase) return 3;
    if (fold(id).startsWith(phrase) || folded.startsWith(phrase)) return 2;
    return folded.includes(phrase) ? 1 : 0;
  };
  return items
    .filter((item) => !kind || item.kind === kind)
    .filter(({ id, title }) => {
      const text = ` ${fold(`${id} ${title}`)}`;
      // A word is found from its beginning: “bo” is not in “hoc bong”.
      return words.every((word) => text.includes(` ${word}`) || text.includes(`-${word}`));
    })
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
