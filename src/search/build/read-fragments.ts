import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '../data.ts';
import { unbarD } from '../barred-d.ts';
import { inBatches } from '#base/in-batches.ts';

export interface IndexedPage extends Fragment {
  /** Pagefind's own name of the page, which its results carry. */
  name: string;
}

/** Length of the signature that precedes the JSON in every file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd'.length;

/** Reads back what Pagefind understood of every page, so that our tables and its index agree. */
export async function readFragments(pagefindDir: string): Promise<IndexedPage[]> {
  const dir = path.join(pagefindDir, 'fragment');
  const pages = await inBatches(await readdir(dir), async (file): Promise<IndexedPage> => {
    const raw = gunzipSync(await readFile(path.join(dir, file)));
    const fragment = JSON.parse(unbarD(raw.toString('utf8', SIGNATURE))) as Fragment;
    return { ...fragment, name: file.replace('.pf_fragment', '') };
  });
  return pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
