import type { HandbookConfig } from '../config.ts';
import { type CollectionName, collectionNames, type Library } from '../collections.ts';
import { checkDrafts, rawIds } from './check-drafts.ts';
import { located } from './check-places.ts';
import { buildGraph, checkGraph } from '../graph/graph.ts';
import { type Ledger, withNewIds } from '../addresses/ledger-entries.ts';
import { byPlace, type LocatedProblem } from '../problem.ts';
import { type BuildReaders, readEntry } from '../read/read-entry.ts';
import { parseSource } from '../read/source-file.ts';

/** What a file is checked against: the rest of the handbook. */
export interface Surroundings {
  library: Library;
  ledger: Ledger;
  config: HandbookConfig;
}

/**
 * Everything wrong with one file as it would stand in a handbook, in place of the file of that name
 * if there is one. A new id counts as recorded.
 */
export function checkFile(
  { library, ledger, config }: Surroundings,
  name: CollectionName,
  file: string,
  text: string,
  readers?: BuildReaders,
): LocatedProblem[] {
  const source = parseSource(file, text);
  const { entry, draft, problems } = readEntry(name, source, readers);
  const all = [...problems];
  if (entry ?? draft) {
    const others = Object.fromEntries(
      collectionNames.map((key) => [
        key,
        (library[key] as { file: string }[]).filter((other) => other.file !== file),
      ]),
    ) as unknown as Record<CollectionName, unknown[]>;
    if (entry) others[name].push(entry);
    const graph = buildGraph(others as unknown as Library, config);
    if (entry) all.push(...checkGraph(graph, withNewIds(ledger, graph.things), config));
    const drafts = draft ? [{ name, entry: draft }] : [];
    all.push(...checkDrafts(graph, { drafts, refusedIds: new Set(rawIds(text)), problems }));
  }
  return located(
    all.filter((problem) => problem.file === file),
    new Map([[file, source]]),
  ).sort(byPlace);
}
