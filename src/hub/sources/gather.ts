import type { Source } from '../list/schema.ts';
import type { Copies, CopyRecord } from './copy.ts';
import type { SourceLimits } from './limits.ts';
import { SourceTrouble, type Trouble } from './problem.ts';
import { readSource } from './read-source.ts';

/** What came of one handbook of the list. */
export interface Gathered {
  source: Source;
  /** Its home as addresses are compared. */
  home: string;
  /** The newest good copy; undefined where there has never been one. */
  record: CopyRecord | undefined;
  /** Why there is none of today. */
  trouble?: { trouble: Trouble; detail: string };
  isNew: boolean;
  hasTables: boolean;
}

/** Handbooks read at a time: each may hold what the limits allow. */
const AT_ONCE = 6;

/** Reads all handbooks of a list, in its order; one that gives nothing good is told, and its newest good copy is kept. */
export async function gather(
  sources: readonly Source[],
  around: { copies: Copies; day: string; limits: SourceLimits },
): Promise<Gathered[]> {
  const found: Gathered[] = [];
  const left = sources.entries();
  const work = async () => {
    for (const [i, source] of left) found[i] = await gatherOne(source, around);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function gatherOne(
  source: Source,
  around: { copies: Copies; day: string; limits: SourceLimits },
): Promise<Gathered> {
  const { key } = source;
  const home = new URL(source.url).href;
  try {
    return { source, home, ...(await readSource({ key, home, ...around })) };
  } catch (error) {
    if (!(error instanceof SourceTrouble)) throw error;
    const { trouble, detail } = error;
    const record = await around.copies.record(key, home);
    return {
      source,
      home,
      record,
      trouble: { trouble, detail },
      isNew: false,
      hasTables: true,
    };
  }
}
