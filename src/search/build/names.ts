import { withoutDate } from '#documents/names.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import type { Unit } from './units.ts';

/** `Kết luận 15-KL/ĐU (1/2/2025)` is called by its kind and number: signs and date only repeat it. */
const shortTitle = (title: string): string =>
  withoutDate(title).replace(/(\d)-\p{L}+(?:\/[\p{L}.]+)?/u, '$1');

/** What a unit is called, as word numbers: its title, then every other name, the title in full when that was shortened. */
export function namesOf(
  { title, names }: Pick<Unit, 'title' | 'names'>,
  numbers: ReadonlyMap<string, number>,
): number[][] {
  const encode = (text: string): number[] =>
    wordsOf(text).flatMap((word) => numbers.get(wordKey(word)) ?? []);
  const own = encode(shortTitle(title));
  const others = new Map(
    [withoutDate(title), ...names].map((name) => {
      const words = encode(name);
      return [words.join(), words];
    }),
  );
  others.delete(own.join());
  others.delete('');
  return [own, ...others.values()];
}
