import { z } from 'zod';
import type { Ledger } from './ledger-entries.ts';
import { type Move, moves, pageOf } from './moves.ts';
import { pageKinds } from './page-kinds.ts';
import { siteAddress } from './site-address.ts';

/**
 * `content/addresses.json`: every address ever published that no single id answers for (indexes, facets, files, data).
 * `null` where something stands; another address where it leads on. Only grows.
 */
export const addressesSchema = z.record(siteAddress, siteAddress.nullable());
export type Addresses = z.infer<typeof addressesSchema>;

/** Addresses that the ledger of ids answers for; `embedKinds` have a view of their own to be framed. */
export const idAddresses = (ledger: Ledger, embedKinds: readonly string[]): string[] => [
  ...new Set(
    Object.entries(ledger).flatMap(([id, { kind, url, former = [] }]) => [
      ...[url, ...former].map(pageOf),
      `/b/${id}/`,
      `/api/muc/${id}.json`,
      ...(embedKinds.includes(kind) ? [`/nhung/${id}/`] : []),
    ]),
  ),
];

/** `/bieu-mau/bien-ban/` → `/bieu-mau/bien-ban`: what the addresses of its files and views begin with. */
const stem = (page: string) => page.replace(/\/$/, '');

/** What the addresses that go with a page begin with: below it, its files, its print page, its card to chair from. */
const beginnings = (page: string): string[] => [
  page,
  `${stem(page)}.`,
  `/in${page}`,
  ...(page.startsWith(`/${pageKinds.procedure.slug}/`)
    ? [`/in/${page.split('/').at(-2) ?? ''}/the/`]
    : []),
];

/** Everything that leads on: moved pages, what goes with them, and addresses given a new place by hand. */
export function allMoves(ledger: Ledger, addresses: Addresses): Move[] {
  const pages = moves(ledger);
  const moved = pages.map(({ from, to }) => ({
    from,
    before: beginnings(from),
    now: beginnings(to),
  }));
  const beside = Object.keys(addresses).flatMap((old) =>
    moved
      .filter(({ from }) => old !== from)
      .flatMap(({ before, now }) => {
        const at = before.findIndex((begin) => old.startsWith(begin));
        const begin = before[at] ?? '';
        return now[at] === undefined ? [] : [{ from: old, to: now[at] + old.slice(begin.length) }];
      }),
  );
  const byHand = Object.entries(addresses).flatMap(([from, to]) => (to ? [{ from, to }] : []));
  return [...pages, ...beside, ...byHand];
}

/** Published addresses at which a build has nothing, in order. */
export function vanished(
  ledger: Ledger,
  addresses: Addresses,
  built: readonly string[],
  embedKinds: readonly string[],
): string[] {
  const standing = new Set(built);
  return [...new Set([...idAddresses(ledger, embedKinds), ...Object.keys(addresses)])]
    .filter((wanted) => !standing.has(wanted))
    .sort();
}

/** The recorded addresses with those of a build that nobody answers for yet; nothing recorded is lost. */
export function withBuilt(
  ledger: Ledger,
  addresses: Addresses,
  built: readonly string[],
  embedKinds: readonly string[],
): Addresses {
  const known = new Set(idAddresses(ledger, embedKinds));
  const merged = { ...addresses };
  for (const found of built) if (!known.has(found)) merged[found] ??= null;
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}
