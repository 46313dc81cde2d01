import { join } from 'node:path';
import { announcedDays } from './announced-days.ts';
import { located } from './check-places.ts';
import { checkDrafts } from './check-drafts.ts';
import type { HandbookConfig } from './config.ts';
import { buildGraph, checkGraph, type Handbook } from './graph.ts';
import { type Ledger, recorded } from './ledger-entries.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { byPlace, type LocatedProblem, type Problem } from './problem.ts';
import { type KnownFiles, readContent } from './read.ts';

export interface CheckResult {
  problems: LocatedProblem[];
  graph: Handbook;
}

/** Reads and checks a content folder (absolute path); with `record`, new ids and moves are written into its ledger first; `known` spares files that have not changed. */
export async function checkContent(
  dir: string,
  config: HandbookConfig,
  { record = false, known }: { record?: boolean; known?: KnownFiles } = {},
): Promise<CheckResult> {
  const read = await readContent(dir, known);
  const graph = buildGraph(read.library, config);
  const ledgerFile = join(dir, 'ledger.json');
  const problems: Problem[] = [...read.problems];
  let ledger: Ledger;
  try {
    ledger = await readLedger(ledgerFile);
    if (record) {
      ledger = recorded(ledger, graph.things);
      await writeLedger(ledgerFile, ledger);
    }
  } catch {
    problems.push(damagedLedger);
    // A damaged ledger knows no id; blaming every page for that would bury the fault.
    ledger = recorded({}, graph.things);
  }
  problems.push(...checkGraph(graph, ledger, config, read.refusedIds));
  problems.push(...announcedDays(graph));
  problems.push(...checkDrafts(graph, read));
  return { problems: located(problems, read.sources).sort(byPlace), graph };
}

const damagedLedger: Problem = {
  file: 'ledger.json',
  place: { line: 1 },
  message: 'sổ mã hỏng, không đọc được',
  fix: 'lấy lại bản cũ của tệp này; không sửa tay',
};
