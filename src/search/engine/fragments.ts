import type { Fragment } from '../data.ts';
import { unbarD } from '../barred-d.ts';
import { IndexUnavailable } from './load-json.ts';

/** Length of the signature before the JSON. */
const SIGNATURE = 'pagefind_dcd'.length;

/** Loads what Pagefind stored of a page, without waiting for Pagefind itself. */
export class FragmentStore {
  readonly #base: string;
  readonly #kept = new Map<string, Promise<Fragment>>();

  constructor(base: string) {
    this.#base = base;
  }

  /** The stored page of this name. */
  get(name: string): Promise<Fragment> {
    let fragment = this.#kept.get(name);
    if (!fragment) {
      fragment = this.#load(name);
      this.#kept.set(name, fragment);
      fragment.catch(() => this.#kept.delete(name));
    }
    return fragment;
  }

  async #load(name: string): Promise<Fragment> {
    try {
      const response = await fetch(`${this.#base}pagefind/fragment/${name}.pf_fragment`);
      if (!response.ok || !response.body) throw new Error(`${response.status}`);
      const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
      const text = await new Response(stream).text();
      return JSON.parse(unbarD(text.slice(SIGNATURE))) as Fragment;
    } catch (cause) {
      throw new IndexUnavailable(`[tìm kiếm] ${name}`, { cause });
    }
  }
}
