import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { BuiltPage } from './find-pages.ts';
import { collectGarbage } from './collect-garbage.ts';
import { copyForPagefind } from './page-copy.ts';

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
/** Pages handed over before the first must be done: enough to keep Pagefind busy, few enough for the memory. */
const AHEAD = 64;

/** Pagefind at work in a process of its own. */
export interface PagefindRun {
  /** Hands one page over; waits only when Pagefind falls far behind. */
  add(page: BuiltPage): Promise<void>;
  /** Writes the index into a fresh folder and ends Pagefind; throws what it complained of. */
  finish(target: string): Promise<void>;
}

/** Starts Pagefind, which then indexes while the caller does other work. */
export async function startPagefind(): Promise<PagefindRun> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`[tìm kiếm] Pagefind did not start: ${errors.join('; ')}`);
  const open: Promise<{ errors: string[] }>[] = [];
  return {
    async add({ url, html }) {
      open.push(index.addHTMLFile({ url, content: copyForPagefind(html) }));
      if (open.length > AHEAD) refuseErrors(await open.shift());
    },
    async finish(target) {
      try {
        for (const answer of open) refuseErrors(await answer);
        await rm(target, { recursive: true, force: true });
        collectGarbage();
        refuseErrors(await index.writeFiles({ outputPath: target }));
        await written(target);
      } finally {
        await close();
      }
      await Promise.all(UNUSED.map((file) => rm(path.join(target, file), { force: true })));
    },
  };
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

function refuseErrors(answer: { errors: string[] } | undefined): void {
  if (answer && answer.errors.length > 0)
    throw new Error(`[tìm kiếm] Pagefind: ${answer.errors.join('; ')}`);
}
