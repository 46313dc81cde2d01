import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { collectionNames } from '#handbook/collections.ts';
import { mutate, random } from '../support/mutate.ts';

/** One injured copy of a real file. */
export interface Mutant {
  file: string;
  original: string;
  text: string;
}

/** True of a file that a collection's schema reads. */
const isOfCollection = (name: string) => collectionNames.some((key) => name.startsWith(`${key}/`));

/** Injured copies of the real content, the same ones in every run. */
export async function mutants(count: number, seed = 20_261_124): Promise<Mutant[]> {
  const names = (await readdir(resolve('content'), { recursive: true }))
    .filter((name) => /\.(mdx|yaml)$/.test(name) && isOfCollection(name))
    .sort();
  const originals = await Promise.all(
    names.map((name) => readFile(resolve('content', name), 'utf8')),
  );
  const draw = random(seed);
  const pick = () => Math.floor(draw() * names.length);
  return Array.from({ length: count }, () => {
    const at = pick();
    const original = originals[at] ?? '';
    return {
      file: names[at] ?? '',
      original,
      text: mutate(original, originals[pick()] ?? '', draw),
    };
  });
}
