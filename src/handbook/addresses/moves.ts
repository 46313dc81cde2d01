import type { Ledger } from './ledger-entries.ts';

/** A page that went to another address. Both are site paths without base and without fragment. */
export interface Move {
  from: string;
  to: string;
}

/** The page part of an address: a browser carries the fragment along by itself. */
export const pageOf = (url: string): string => url.split('#')[0] ?? url;

/** Every former page address of the ledger with the place where it leads now, each once, in order. */
export function moves(ledger: Ledger): Move[] {
  const found = new Map<string, string>();
  for (const { url, former = [] } of Object.values(ledger)) {
    for (const old of former) {
      if (pageOf(old) !== pageOf(url)) found.set(pageOf(old), pageOf(url));
    }
  }
  return [...found]
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}
