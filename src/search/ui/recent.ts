import { deviceKey, stored } from '#base/device.ts';

const KEY = deviceKey(stored.queries);
const KEPT = 8;

/** Queries of this device. Nothing is kept before the reader asks for it. */
export interface RecentQueries {
  isKept(): boolean;
  list(): string[];
  add(query: string): void;
  keep(): void;
  forget(): void;
}

/** Recent queries in the browser's own storage; without storage nothing is ever kept. */
export function recentQueries(storage: Storage | undefined): RecentQueries {
  const read = (): string[] | null => {
    try {
      const value: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
    } catch {
      return null;
    }
  };
  const write = (queries: string[]): void => {
    try {
      storage?.setItem(KEY, JSON.stringify(queries.slice(0, KEPT)));
    } catch {
      // A full or forbidden storage only means that nothing is remembered.
    }
  };
  return {
    isKept: () => read() !== null,
    list: () => (read() ?? []).slice(0, KEPT),
    add(query) {
      const known = read();
      if (known && query !== '') write([query, ...known.filter((other) => other !== query)]);
    },
    keep: () => write(read() ?? []),
    forget() {
      try {
        storage?.removeItem(KEY);
      } catch {
        // Nothing was kept, nothing is to be removed.
      }
    },
  };
}
