import { join } from 'node:path';
import { addressProblems } from '../addresses/address-problems.ts';
import { announcedDays } from './announced-days.ts';
import { located } from './check-places.ts';
import { checkDrafts } from './check-drafts.ts';
import type { HandbookConfig } from '../config.ts';
import { buildGraph, checkGraph, type Handbook } from '../graph/graph.ts';
import { type Ledger, recorded } from '../addresses/ledger-entries.ts';
import { readLedger } from '../addresses/ledger.ts';
import { byPlace, type LocatedProblem, type Problem } from '../problem.ts';
import { type KnownFiles, readContent } from '../read/read.ts';

export interface CheckResult {
  problems: LocatedProblem[];
  graph: Handbook;
  /** What it was checked against; with `recording`, what is to be written where nothing is wrong. */
  ledger: Ledger;
  /** Ids in files that a schema refused: they are taken all the same. */
  refusedIds: ReadonlySet<string>;
}

/**
 * Reads and checks a content folder (absolute path); writes nothing. With `recording`, new ids and moves count as
 * recorded; `known` spares files that have not changed.
 */
export async function checkContent(
  dir: string,
  config: HandbookConfig,
  { recording = false, known }: { recording?: boolean; known?: KnownFiles } = {},
): Promise<CheckResult> {
  const read = await readContent(dir, known);
  const graph = buildGraph(read.library, config);
  const problems: Problem[] = [...read.problems];
  let ledger: Ledger;
  try {
    ledger = await readLedger(join(dir, 'ledger.json'));
    if (recording) ledger = recorded(ledger, graph.things);
  } catch {
    problems.push(damagedLedger);
    // A damaged ledger knows no id; blaming every page for that would bury the fault.
    ledger = recorded({}, graph.things);
  }
  problems.push(...checkGraph(graph, ledger, config, read.refusedIds));
  problems.push(...(await addressProblems(dir)));
  problems.push(...announcedDays(graph));
  problems.push(...checkDrafts(graph, read));
  const { refusedIds } = read;
  return { problems: located(problems, read.sources).sort(byPlace), graph, ledger, refusedIds };
}

const damagedLedger: Problem = {
  file: 'ledger.json',
  place: { line: 1 },
  message: 'sổ mã hỏng, không đọc được',
  fix: 'lấy lại bản cũ của tệp này; không sửa tay',
};
