import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import config from '#config';
import { checkFile, type Surroundings } from '#handbook/check/check-file.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import type { CollectionName } from '#handbook/collections.ts';
import { formatProblem } from '#handbook/problem.ts';
import { compileProse } from '#handbook/prose/compile-prose.ts';
import { ownLibrary } from '../support/own-handbook.ts';
import { yamlText } from '#handbook/read/source-file.ts';

export const folder = resolve('tests/fixtures/faulty');

/** The real handbook, for faulty files to stand in. */
export async function realSurroundings(): Promise<Surroundings> {
  const library = await ownLibrary();
  return { library, ledger: await readLedger(resolve('content/ledger.json')), config };
}

/** The faulty files, as paths below their folder. */
export async function faultyFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(mdx|yaml)$/.test(name)).sort();
}

/** What the check says of a file, one line each. */
export function linesOf(around: Surroundings, file: string, text: string): string[] {
  const name = file.split('/')[0] as CollectionName;
  const readers = {
    toData: (source: Parameters<typeof yamlText>[0]) => load(yamlText(source)),
    compile: compileProse,
  };
  return checkFile(around, name, file, text, readers).map(formatProblem);
}

/** Reads one faulty file. */
export const readFaulty = (file: string) => readFile(join(folder, file), 'utf8');
