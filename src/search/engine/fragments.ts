import type { Fragment } from '../data.ts';
import type { IndexFiles } from './index-files.ts';

/** Pages kept at most; the oldest goes first. */
const MOST = 100;

/** Stored pages, each asked for once, without waiting for Pagefind itself. */
export class FragmentStore {
  readonly #files: IndexFiles;
  readonly #kept = new Map<string, Promise<Fragment>>();

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /** The stored page of this name. */
  get(name: string): Promise<Fragment> {
    let fragment = this.#kept.get(name);
    if (!fragment) {
      fragment = this.#files.fragment(name);
      if (this.#kept.size >= MOST) this.#kept.delete(this.#kept.keys().next().value ?? '');
      this.#kept.set(name, fragment);
      fragment.catch(() => this.#kept.delete(name));
    }
    return fragment;
  }
}
