/** Loads each thing once and keeps so many at most, the oldest goes first; what failed is asked for again. */
export class LoadOnce<Key, Value> {
  readonly #load: (key: Key) => Promise<Value>;
  readonly #most: number;
  readonly #kept = new Map<Key, Promise<Value>>();

  constructor(load: (key: Key) => Promise<Value>, most: number) {
    this.#load = load;
    this.#most = most;
  }

  /** The thing of this key; rejects as its loading did. */
  get(key: Key): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const loading = this.#load(key);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= this.#most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, loading);
    loading.catch(() => this.#kept.delete(key));
    return loading;
  }
}
