import type { Manifest } from '../data.ts';
import { barD } from '../barred-d.ts';
import { IndexUnavailable } from './load-json.ts';

/** As much of Pagefind's interface as is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

const KEPT_ANSWERS = 60;

/** Pages by Pagefind's name, with a score from 0 to 1. */
export type Hits = ReadonlyMap<string, number>;

/** Finds pages by single words in the whole text. */
export interface WordFinder {
  words(words: readonly string[]): Promise<Hits>;
}

/** For other handbooks: no program of theirs is run here, so their text is asked through our own tables alone. */
export const noFinder: WordFinder = { words: async () => new Map() };

/** Pagefind, one question at a time; answers are kept, since neighbouring queries ask the same. */
export class PagefindClient implements WordFinder {
  readonly #instance: Pagefind;
  readonly #answers = new Map<string, Hits>();

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

  /** Pages that have all these words, whatever their marks. */
  async words(words: readonly string[]): Promise<Hits> {
    const term = words.join(' ');
    const known = this.#answers.get(term);
    if (known) return known;
    const { results } = await this.#instance.search(barD(term));
    const best = results[0]?.score || 1;
    const hits = new Map(results.map(({ id, score }) => [id, score / best]));
    if (this.#answers.size >= KEPT_ANSWERS) {
      this.#answers.delete(this.#answers.keys().next().value ?? '');
    }
    this.#answers.set(term, hits);
    return hits;
  }
}
