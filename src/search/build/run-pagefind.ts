import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BuiltPage } from './find-pages.ts';
import { copyForPagefind } from './page-copy.ts';

/** Files of Pagefind's own interfaces, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-highlight.js',
];
/** Pages handed over at a time: enough to keep Pagefind busy, few enough for the memory. */
const BATCH = 32;

/** Lets Pagefind index copies of the pages and write its files; a fresh folder each time. */
export async function runPagefind(pages: AsyncIterable<BuiltPage>, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  try {
    if (!index) throw new Error(`[tìm kiếm] Pagefind did not start: ${errors.join('; ')}`);
    let batch: Promise<{ errors: string[] }>[] = [];
    for await (const { url, html } of pages) {
      batch.push(index.addHTMLFile({ url, content: copyForPagefind(html) }));
      if (batch.length >= BATCH) refuseErrors(await Promise.all(batch.splice(0)));
    }
    refuseErrors(await Promise.all(batch));
    batch = [];
    refuseErrors([await index.writeFiles({ outputPath: target })]);
  } finally {
    await close();
  }
  await Promise.all(UNUSED.map((file) => rm(path.join(target, file), { force: true })));
}

function refuseErrors(answers: { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`[tìm kiếm] Pagefind: ${errors.join('; ')}`);
}
