import { z } from 'zod';
import { siteAddress } from './site-address.ts';
import type { Thing } from '../graph/things.ts';

/** `content/ledger.json`: every id ever published, what it names and every address it ever had. Only grows. */
export const ledgerSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.string(),
    /** Where it stands now. */
    url: siteAddress,
    /** Where it stood before, oldest first; each still leads here. */
    former: z.array(siteAddress).min(1).optional(),
  }),
);
export type Ledger = z.infer<typeof ledgerSchema>;

const sorted = (ledger: Ledger): Ledger =>
  Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => a.localeCompare(b, 'en')));

/** The ledger with the ids that it did not hold yet; what it held stays as it was. */
export function withNewIds(ledger: Ledger, things: Thing[]): Ledger {
  const merged = { ...ledger };
  for (const { id, kind, url } of things) merged[id] ??= { kind, url };
  return sorted(merged);
}

/** The ledger with new ids added and moves noted; no address that it held is lost. An id that two things share stays as it was. */
export function recorded(ledger: Ledger, things: Thing[]): Ledger {
  const count = new Map<string, number>();
  for (const { id } of things) count.set(id, (count.get(id) ?? 0) + 1);
  const sure = things.filter(({ id }) => count.get(id) === 1);
  const merged = withNewIds(ledger, sure);
  for (const { id, kind, url } of sure) {
    const kept = merged[id];
    if (!kept || kept.kind !== kind || kept.url === url) continue;
    const former = [...(kept.former ?? []), kept.url].filter((old) => old !== url);
    merged[id] = { kind, url, ...(former.length > 0 ? { former: [...new Set(former)] } : {}) };
  }
  return sorted(merged);
}
