import type { Manifest } from '../data.ts';
import { IndexUnavailable } from './load-json.ts';

/** As much of Pagefind's interface as is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

interface Result {
  score: number;
  data(): Promise<{ raw_url: string }>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

const KEPT_ANSWERS = 60;

/** A page that has what was asked for, by its number in the tables, with a score from 0 to 1. */
export interface Hit {
  page: number;
  score: number;
}

/** Finds pages by numbers that the tables leave out. */
export interface NumberFinder {
  /** Pages that have all of these, the best so many. */
  numbers(asked: readonly string[], most: number): Promise<readonly Hit[]>;
}

/** For other handbooks: no program of theirs is run here, so their text is asked through our own tables alone. */
export const noFinder: NumberFinder = { numbers: async () => [] };

/** Pagefind, one question at a time; answers are kept, since neighbouring queries ask the same. */
export class PagefindClient implements NumberFinder {
  readonly #instance: Pagefind;
  readonly #answers = new Map<string, readonly Hit[]>();

  private constructor(instance: Pagefind) {
    this.#instance = instance;
  }

  /** Loads Pagefind's script, WASM and page list. */
  static async load(base: string, manifest: Manifest): Promise<PagefindClient> {
    const folder = new URL(`${base}pagefind/`, location.href).pathname;
    try {
      const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
      const instance = module.createInstance({
        basePath: folder,
        // This runs in a worker already.
        noWorker: true,
        metaCacheTag: manifest.version,
      });
      await instance.init();
      // The first question waits for the page list and the WASM, and fails when they are missing.
      await instance.search('');
      return new PagefindClient(instance);
    } catch (cause) {
      throw new IndexUnavailable('[tìm kiếm] Pagefind', { cause });
    }
  }

  async numbers(asked: readonly string[], most: number): Promise<readonly Hit[]> {
    const term = asked.join(' ');
    const known = this.#answers.get(term);
    if (known) return known;
    const { results } = await this.#instance.search(term);
    const best = results[0]?.score || 1;
    const hits = await Promise.all(
      results.slice(0, most).map(async ({ score, data }): Promise<Hit> => {
        // Each record has the page's number as its address.
        const { raw_url } = await data();
        return { page: Number(raw_url.slice(1)), score: score / best };
      }),
    );
    if (this.#answers.size >= KEPT_ANSWERS) {
      this.#answers.delete(this.#answers.keys().next().value ?? '');
    }
    this.#answers.set(term, hits);
    return hits;
  }
}
