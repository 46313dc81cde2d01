import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Thing } from './things.ts';

/** `content/ledger.json`: every id ever published, what it names and where it leads. Only grows. */
export const ledgerSchema = z.record(
  z.string(),
  z.strictObject({ kind: z.string(), url: z.string().startsWith('/') }),
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

/** The ledger with the ids that it did not hold yet; what it held stays as it was. */
export function withNewIds(ledger: Ledger, things: Thing[]): Ledger {
  const merged = { ...ledger };
  for (const { id, kind, url } of things) merged[id] ??= { kind, url };
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Writes the ledger with one id per line, so that a change shows as the lines it adds. */
export async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const lines = Object.entries(ledger).map(
    ([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  );
  await writeFile(file, `{\n${lines.join(',\n')}\n}\n`);
}
