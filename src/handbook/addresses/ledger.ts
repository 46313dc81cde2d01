import { jsonText } from '../read/json-text.ts';
import { type Ledger, ledgerSchema } from './ledger-entries.ts';
import { writeWhole } from '#base/write-whole.ts';

/** Reads the ledger; a missing file is an empty ledger, a damaged one throws. */
export const readLedger = async (file: string): Promise<Ledger> =>
  ledgerSchema.parse(JSON.parse(await jsonText(file)));

/** Writes the ledger with one id per line, so that a change shows as the lines it adds. */
export async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const lines = Object.entries(ledger).map(
    ([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  );
  await writeWhole(file, `{\n${lines.join(',\n')}\n}\n`);
}
