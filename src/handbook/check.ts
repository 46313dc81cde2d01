import { join } from 'node:path';
import type { HandbookConfig } from './config.ts';
import { buildGraph, checkGraph, type Handbook } from './graph.ts';
import { readLedger, recorded, writeLedger } from './ledger.ts';
import { byPlace, type LocatedProblem } from './problem.ts';
import { type ReadResult, readContent } from './read.ts';
import { locate } from './source-file.ts';

export interface CheckResult {
  problems: LocatedProblem[];
  graph: Handbook;
}

/** Reads and checks a content folder (absolute path); with `record`, new ids and moves are written into its ledger first. */
export async function checkContent(
  dir: string,
  config: HandbookConfig,
  { record = false } = {},
): Promise<CheckResult> {
  const read = await readContent(dir);
  const graph = buildGraph(read.library, config);
  const ledgerFile = join(dir, 'ledger.json');
  let ledger = await readLedger(ledgerFile);
  if (record) {
    ledger = recorded(ledger, graph.things);
    await writeLedger(ledgerFile, ledger);
  }
  const problems = [...read.problems, ...checkGraph(graph, ledger, config, read.refusedIds)];
  return { problems: located(problems, read).sort(byPlace), graph };
}

function located(problems: ReadResult['problems'], read: ReadResult): LocatedProblem[] {
  const seen = new Set<string>();
  return problems.flatMap(({ file, place, message, fix }) => {
    const source = read.sources.get(file);
    const at =
      source && !('line' in place)
        ? locate(source, place)
        : { line: 'line' in place ? place.line : 1, column: 1 };
    const key = `${file}:${at.line}:${at.column}:${message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ file, ...at, message, fix }];
  });
}
