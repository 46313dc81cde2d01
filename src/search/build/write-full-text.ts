import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { inBatches } from '#base/in-batches.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { isLongNumber } from './count-words.ts';
import type { IndexedPage } from './read-page.ts';

/** Files of Pagefind's own interfaces and its worker, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/**
 * Gives Pagefind what our own tables leave out, the long numbers of each page, under the page's number as its address.
 * Returns false, and writes nothing, where no page has any; throws what Pagefind complained of.
 */
export async function writeFullText(
  target: string,
  pages: readonly IndexedPage[],
): Promise<boolean> {
  await rm(target, { recursive: true, force: true });
  const records = pages.flatMap(({ content }, page) => {
    const numbers = [...new Set(wordsOf(content).filter(isLongNumber))];
    return numbers.length > 0
      ? [{ url: `/${page}`, content: numbers.join(' '), language: 'vi' }]
      : [];
  });
  if (records.length === 0) return false;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`[tìm kiếm] Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await inBatches(records, (record) => index.addCustomRecord(record));
    added.forEach(refuseErrors);
    refuseErrors(await index.writeFiles({ outputPath: target }));
    await written(target);
  } finally {
    await close();
  }
  await Promise.all(UNUSED.map((file) => rm(path.join(target, file), { force: true })));
  return true;
}

/** Pagefind answers before its last file is on the disk, and would be ended without it. */
async function written(target: string): Promise<void> {
  const entry = path.join(target, 'pagefind-entry.json');
  for (let tries = 0; tries < 200; tries++) {
    const text = await readFile(entry, 'utf8').catch(() => '');
    if (text.trimEnd().endsWith('}')) return;
    await sleep(50);
  }
  throw new Error(`[tìm kiếm] Pagefind did not write ${entry}`);
}

function refuseErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`[tìm kiếm] Pagefind: ${errors.join('; ')}`);
}
