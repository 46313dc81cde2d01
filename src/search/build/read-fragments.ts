import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '../data.ts';
import { unbarD } from '../barred-d.ts';
import { sentencesOf } from '#vietnamese/words.ts';

export interface IndexedPage extends Fragment {
  /** Pagefind's own name of the page, which its results carry. */
  name: string;
  /** The words of the content, sentence by sentence: counted first, written down afterwards. */
  sentences: string[][];
}

/** Length of the signature that precedes the JSON in every file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd'.length;

/** Reads back what Pagefind understood of every page, so that our tables and its index agree. */
export async function readFragments(pagefindDir: string): Promise<IndexedPage[]> {
  const dir = path.join(pagefindDir, 'fragment');
  const pages = await Promise.all(
    (await readdir(dir)).map(async (file) => {
      const raw = gunzipSync(await readFile(path.join(dir, file)));
      const fragment = JSON.parse(unbarD(raw.toString('utf8', SIGNATURE))) as Fragment;
      const sentences = sentencesOf(fragment.content);
      return { ...fragment, sentences, name: file.replace('.pf_fragment', '') };
    }),
  );
  return pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
