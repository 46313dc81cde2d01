import type { HandbookConfig } from '#handbook/config.ts';
import type { Library } from '#handbook/collections.ts';
import type { Ledger } from '#handbook/addresses/ledger-entries.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Reference } from '#handbook/graph/references.ts';
import type { Thing } from '#handbook/graph/things.ts';

/** What every rule may look at. */
export interface Facts {
  library: Library;
  things: Thing[];
  /** The first thing of each id. */
  byId: Map<string, Thing>;
  references: Reference[];
  ledger: Ledger;
  config: HandbookConfig;
  /** Ids in files that their schema refused: not to be reported as missing. */
  refusedIds: ReadonlySet<string>;
}

/** One thing that content must keep to: a name and the problems it finds. */
export type Rule = (facts: Facts) => Problem[];
