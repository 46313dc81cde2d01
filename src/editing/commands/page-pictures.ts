import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '#handbook/collections.ts';
import type { Imported } from '../word/import-draft.ts';
import { exists } from './folder.ts';
import type { FileToWrite } from './write-checked.ts';

/** Where a picture of a page lies: beside it. */
const beside = (dir: string, file: string, name: string) =>
  join(dirname(join(dir, file)), 'hinh', name);

/** The page and its pictures; those that it no longer has go. */
export const filesOf = (
  dir: string,
  { file, text, pictures }: Imported,
  gone: readonly string[],
): FileToWrite[] => [
  ...pictures.map(({ name, bytes }) => ({ path: beside(dir, file, name), content: bytes })),
  { path: join(dir, file), content: text },
  ...gone.map((name) => ({ path: beside(dir, file, name), content: undefined })),
];

const picturesIn = (text: string) =>
  [...text.matchAll(/\]\(\.\/hinh\/([\w.-]+)\)/g)].map(([, name = '']) => name);

/** Pictures that came with the page before, that it has no more, and that no other page shows. */
export async function picturesGone(
  dir: string,
  before: string,
  { file, text }: Imported,
  pages: Library,
): Promise<string[]> {
  const kept = new Set(picturesIn(text));
  const others = Object.values(pages).flatMap((list) =>
    (list as { file: string; body?: string }[])
      .filter((page) => page.file !== file)
      .flatMap(({ body = '' }) => picturesIn(body)),
  );
  const gone = picturesIn(before).filter((name) => !kept.has(name) && !others.includes(name));
  const there = await Promise.all(gone.map((name) => exists(beside(dir, file, name))));
  return gone.filter((_, i) => there[i]);
}

/** True where the pictures of a page lie there already, byte for byte. */
export async function samePictures(dir: string, { file, pictures }: Imported): Promise<boolean> {
  const same = pictures.map(async ({ name, bytes }) =>
    readFile(beside(dir, file, name)).then(
      (old) => old.equals(bytes),
      () => false,
    ),
  );
  return (await Promise.all(same)).every(Boolean);
}
