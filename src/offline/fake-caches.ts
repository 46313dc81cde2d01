/** Just enough of the browser's caches for tests; `room` is how many things fit before the device is full. */
export class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  room: number;
  readonly #origin: string;

  constructor(origin: string, room = Infinity) {
    this.#origin = origin;
    this.room = room;
  }

  /** What the code under test takes for the browser's own. */
  get asCaches(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  #key(what: RequestInfo | URL): string {
    return new URL(what instanceof Request ? what.url : String(what), this.#origin).href;
  }

  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      match: async (what: RequestInfo | URL) => entries.get(this.#key(what))?.clone(),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      put: async (what: RequestInfo | URL, response: Response) => {
        if ((this.room -= 1) < 0) throw new DOMException('full', 'QuotaExceededError');
        entries.set(this.#key(what), response);
      },
    };
  }

  async match(what: RequestInfo | URL) {
    for (const entries of this.all.values()) {
      const found = entries.get(this.#key(what));
      if (found) return found.clone();
    }
    return undefined;
  }

  async has(name: string) {
    return this.all.has(name);
  }

  async keys() {
    return [...this.all.keys()];
  }

  async delete(name: string) {
    return this.all.delete(name);
  }
}
