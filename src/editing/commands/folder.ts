import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandbookConfig } from '../../handbook/config.ts';
import { checkContent } from '../../handbook/check.ts';
import { readLedger } from '../../handbook/ledger.ts';

/** A refusal in an editor's words: printed without a stack, exit status 1. */
export class Refusal extends Error {}

/** Every id of a content folder and of its ledger. */
export async function usedIds(dir: string, config: HandbookConfig): Promise<string[]> {
  const { graph } = await checkContent(dir, config);
  const ledger = await readLedger(join(dir, 'ledger.json'));
  return [...new Set([...Object.keys(ledger), ...graph.things.map(({ id }) => id)])];
}

/** True when something stands at this path. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export { writeWhole } from '../../handbook/write-whole.ts';

/** Runs a command; a refusal is one line for the editor, anything else is a fault of ours. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isOptionError = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Refusal) && !isOptionError) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Today on this machine, `2026-11-24`. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
