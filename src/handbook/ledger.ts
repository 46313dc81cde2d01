import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Thing } from './things.ts';

const address = z.string().startsWith('/');

/** `content/ledger.json`: every id ever published, what it names and every address it ever had. Only grows. */
export const ledgerSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.string(),
    /** Where it stands now. */
    url: address,
    /** Where it stood before, oldest first; each still leads here. */
    former: z.array(address).min(1).optional(),
  }),
);
export type Ledger = z.infer<typeof ledgerSchema>;

/** Reads the ledger; a missing file is an empty ledger, a damaged one throws. */
export async function readLedger(file: string): Promise<Ledger> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return ledgerSchema.parse(JSON.parse(text));
}

/** The ledger with new ids added and moves noted; no address that it held is lost. */
export function recorded(ledger: Ledger, things: Thing[]): Ledger {
  const merged = { ...ledger };
  for (const { id, kind, url } of things) {
    const kept = merged[id];
    if (!kept) merged[id] = { kind, url };
    else if (kept.kind === kind && kept.url !== url) {
      const former = [...(kept.former ?? []), kept.url].filter((old) => old !== url);
      merged[id] = { kind, url, ...(former.length > 0 ? { former: [...new Set(former)] } : {}) };
    }
  }
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Writes the ledger with one id per line, so that a change shows as the lines it adds. */
export async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const lines = Object.entries(ledger).map(
    ([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  );
  await writeFile(file, `{\n${lines.join(',\n')}\n}\n`);
}
