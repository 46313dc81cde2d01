import { z } from 'zod';
import type { Thing } from './things.ts';

/** `content/ledger.json`: every id ever published, what it names and where it leads. Only grows. */
export const ledgerSchema = z.record(
  z.string(),
  z.strictObject({ kind: z.string(), url: z.string().startsWith('/') }),
);
export type Ledger = z.infer<typeof ledgerSchema>;

/** The ledger with the ids that it did not hold yet; what it held stays as it was. */
export function withNewIds(ledger: Ledger, things: Thing[]): Ledger {
  const merged = { ...ledger };
  for (const { id, kind, url } of things) merged[id] ??= { kind, url };
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
