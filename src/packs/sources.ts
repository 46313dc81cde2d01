import type { DocumentNames } from './pack-item.ts';
import { itemsOf, type Pack } from './pack.ts';

/** The documents of the register as a pack needs them: their short names, and which of them are in force. */
export interface Register {
  documents: DocumentNames;
  inForce: readonly string[];
}

/** Names of the documents in force that the things of a pack rest on, what most of them rest on first. */
export function sourcesOf(pack: Pick<Pack, 'parts'>, { documents, inForce }: Register): string[] {
  const counts = new Map<string, number>();
  for (const { cites = [] } of itemsOf(pack))
    for (const id of cites) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([id]) => inForce.includes(id))
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => documents[id] ?? id);
}
